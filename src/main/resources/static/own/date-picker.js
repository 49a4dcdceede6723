// A calendar in พ.ศ. beside every field for a day: fields of our pages that are marked with data-date, and those of
// Camunda Forms whose hint asks for a day. Typing stays possible; the day is said in words below the field.
import { WEEKDAYS, day, monthWords, plusDays, plusMonths, read, today, words, write } from './thai-date.js';

const OURS = 'input[data-date]';
const FORM_FIELD = '.fjs-form-field-textfield';
const ASKS_FOR_A_DAY = 'วัน/เดือน/ปี พ.ศ.';

const STEPS = {
  ArrowLeft: (from) => plusDays(from, -1),
  ArrowRight: (from) => plusDays(from, 1),
  ArrowUp: (from) => plusDays(from, -7),
  ArrowDown: (from) => plusDays(from, 7),
  Home: (from) => plusDays(from, -from.getUTCDay()),
  End: (from) => plusDays(from, 6 - from.getUTCDay()),
  PageUp: (from, shift) => plusMonths(from, shift ? -12 : -1),
  PageDown: (from, shift) => plusMonths(from, shift ? 12 : 1),
};

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The one calendar of the page; it is moved to the field for which it is opened. */
class Calendar {
  #dialog = element('dialog', { class: 'amn-calendar', 'aria-label': 'เลือกวันที่' });
  #field;
  #shown;

  constructor() {
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    document.body.append(this.#dialog);
  }

  open(field) {
    this.#field = field;
    this.#show(read(field.value) ?? today());
    this.#dialog.showModal();
    this.#place();
    this.#focus();
  }

  #show(shown) {
    this.#shown = shown;
    this.#dialog.replaceChildren(this.#head(), this.#month(), this.#foot());
  }

  #head() {
    const turn = (months, label, sign) => element('button', { type: 'button', 'data-months': months, 'aria-label': label, title: label }, sign);
    return element(
      'div',
      { class: 'amn-calendar-head' },
      turn(-12, 'ปีก่อน', '«'),
      turn(-1, 'เดือนก่อน', '‹'),
      element('strong', { 'aria-live': 'polite' }, monthWords(this.#shown)),
      turn(1, 'เดือนถัดไป', '›'),
      turn(12, 'ปีถัดไป', '»'),
    );
  }

  #month() {
    const names = WEEKDAYS.map((name) => element('th', { scope: 'col' }, name));
    const first = day(this.#shown.getUTCFullYear(), this.#shown.getUTCMonth(), 1);
    const sunday = plusDays(first, -first.getUTCDay());
    const weeks = [0, 7, 14, 21, 28, 35].map((start) => plusDays(sunday, start));
    const rows = weeks
      .filter((start) => start.getUTCMonth() === first.getUTCMonth() || plusDays(start, 6).getUTCMonth() === first.getUTCMonth())
      .map((start) => element('tr', {}, ...WEEKDAYS.map((_, weekday) => this.#cell(plusDays(start, weekday)))));
    return element('table', {}, element('thead', {}, element('tr', {}, ...names)), element('tbody', {}, ...rows));
  }

  #cell(each) {
    if (each.getUTCMonth() !== this.#shown.getUTCMonth()) return element('td');
    const same = (other) => other && other.getTime() === each.getTime();
    const button = element(
      'button',
      { type: 'button', 'data-day': write(each), 'aria-label': words(each), tabindex: same(this.#shown) ? 0 : -1 },
      String(each.getUTCDate()),
    );
    if (same(today())) button.setAttribute('aria-current', 'date');
    if (same(read(this.#field.value))) button.setAttribute('aria-pressed', 'true');
    return element('td', {}, button);
  }

  #foot() {
    const now = today();
    return element(
      'div',
      { class: 'amn-calendar-foot' },
      element('button', { type: 'button', 'data-day': write(now) }, 'วันนี้'),
      element('button', { type: 'button', 'data-close': '' }, 'ปิด'),
    );
  }

  #focus() {
    this.#dialog.querySelector('td button[tabindex="0"]').focus();
  }

  // below the field where there is room, else above it
  #place() {
    const at = this.#field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#dialog;
    const top = at.bottom + height + 8 < innerHeight ? at.bottom + 4 : at.top - height - 4;
    this.#dialog.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    this.#dialog.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
  }

  // the page behind must not take Escape or the arrows for its own
  #onKey(event) {
    event.stopPropagation();
    const step = event.target.closest('td') && STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    this.#show(step(this.#shown, event.shiftKey));
    this.#focus();
  }

  #onClick(event) {
    const { months, day: chosen, close } = event.target.dataset;
    if (months) {
      this.#show(plusMonths(this.#shown, Number(months)));
      this.#dialog.querySelector(`[data-months="${months}"]`).focus();
    } else if (chosen) {
      this.#choose(chosen);
    } else if (close !== undefined || event.target === this.#dialog) {
      this.#dialog.close();
    }
  }

  // told as if it had been typed
  #choose(chosen) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(this.#field, chosen);
    this.#dialog.close();
    for (const name of ['input', 'change']) this.#field.dispatchEvent(new Event(name, { bubbles: true }));
    this.#field.focus();
  }
}

let calendar;

function asksForADay(field) {
  if (field.matches(OURS)) return true;
  const hint = field.closest(FORM_FIELD)?.querySelector('.fjs-form-field-description');
  return Boolean(hint?.textContent.includes(ASKS_FOR_A_DAY));
}

function equip(field) {
  if (field.disabled || field.readOnly || field.nextElementSibling?.matches('.amn-calendar-button') || !asksForADay(field)) return;
  const button = element('button', { type: 'button', class: 'amn-calendar-button', 'aria-label': 'เลือกจากปฏิทิน', title: 'เลือกจากปฏิทิน' });
  button.addEventListener('click', () => (calendar ??= new Calendar()).open(field));
  // what Camunda Forms has drawn must stay where it is
  if (field.matches(OURS)) wrap(field);
  field.after(button);
  field.parentElement.classList.add('amn-day');
  (field.closest(FORM_FIELD) ?? field.parentElement).classList.add('amn-day-words');
}

function wrap(field) {
  const holder = element('div');
  field.replaceWith(holder);
  holder.append(field);
}

function say(field) {
  const place = field.closest('.amn-day-words');
  if (!place) return;
  const chosen = read(field.value);
  if (chosen) place.dataset.words = words(chosen);
  else delete place.dataset.words;
}

function equipAll() {
  for (const field of document.querySelectorAll(`${OURS}, ${FORM_FIELD} input`)) {
    equip(field);
    say(field);
  }
}

for (const name of ['input', 'change']) document.addEventListener(name, ({ target }) => say(target), true);
new MutationObserver(equipAll).observe(document, { childList: true, subtree: true });
equipAll();
