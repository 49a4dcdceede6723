// "มอบงานต่อ": choose a colleague, say why, and the task is theirs.
import { button, element } from '../tasklist/scripts/evidence/elements.js';
import { Refused, StepApi } from '../tasklist/scripts/evidence/step-api.js';

const OUTSIDE_UNITS = 'ไม่สังกัดกลุ่ม';

// `onLeave` is told, when the window closes, whether the task went on to somebody.
export class HandOver {
  #api;
  #onLeave;
  #dialog = element('dialog', 'amnuay-hand-over');
  #message = element('div', 'amn-message');
  #done = false;

  constructor(taskId, onLeave) {
    this.#api = new StepApi(taskId);
    this.#onLeave = onLeave;
    this.#message.setAttribute('role', 'status');
    const title = element('h3', '', 'มอบงานต่อให้ผู้อื่น');
    title.id = 'amn-hand-over-title';
    this.#dialog.setAttribute('aria-labelledby', title.id);
    this.#dialog.append(title, this.#message);
    this.#dialog.addEventListener('close', () => this.#leave());
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#ask();
  }

  async #ask() {
    try {
      this.#offer(await this.#api.colleagues());
    } catch (refused) {
      this.#say(refused);
      this.#dialog.append(this.#buttons(this.#closing('ปิด')));
    }
  }

  #offer(people) {
    if (!people.length) {
      this.#message.append(box('ไม่มีผู้อื่นที่รับงานนี้ได้ งานนี้เป็นของผู้ที่มีหน้าที่นั้นโดยเฉพาะ', 'amn-missing'));
      this.#dialog.append(this.#buttons(this.#closing('ปิด')));
      return;
    }
    const person = choice(people);
    const reason = element('textarea', 'form-control');
    reason.rows = 3;
    reason.required = true;
    reason.minLength = 10;
    reason.maxLength = 1000;
    const send = button('มอบงาน', 'share-alt', () => {}, 'btn btn-primary');
    send.type = 'submit';
    const form = element(
      'form',
      '',
      labelled('ผู้รับงาน', person),
      labelled('เหตุผลที่มอบ (ผู้รับงานและประวัติของขั้นตอนจะแสดงเหตุผลนี้)', reason),
      element('p', 'amn-note', 'งานจะย้ายไปอยู่ในชื่อผู้รับ และออกจากรายการที่อยู่ในชื่อของท่าน'),
      this.#buttons(send, this.#closing('ยกเลิก')),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(form, send, person.value, reason.value.trim());
    });
    this.#dialog.append(form);
    person.focus();
  }

  async #send(form, send, to, reason) {
    send.disabled = true;
    try {
      const { message } = await this.#api.handOver(to, reason);
      this.#done = true;
      this.#message.replaceChildren(box(message, 'amn-met'));
      const close = this.#closing('ปิด');
      form.replaceWith(this.#buttons(close));
      close.focus();
    } catch (refused) {
      this.#say(refused);
      send.disabled = false;
    }
  }

  #say(refused) {
    if (!(refused instanceof Refused)) throw refused;
    this.#message.replaceChildren(box(refused.message, 'amn-missing'));
  }

  #closing(text) {
    return button(text, 'remove', () => this.#dialog.close(), 'btn btn-default');
  }

  #buttons(...all) {
    return element('div', 'amn-dialog-buttons', ...all);
  }

  #leave() {
    this.#dialog.remove();
    this.#onLeave(this.#done);
  }
}

function choice(people) {
  const select = element('select', 'form-control', new Option('— เลือกผู้รับงาน —', ''));
  select.required = true;
  for (const [unit, members] of byUnit(people)) {
    const group = document.createElement('optgroup');
    group.label = unit;
    group.append(...members.map(({ id, name, position }) => new Option(position ? `${name} (${position})` : name, id)));
    select.append(group);
  }
  return select;
}

function byUnit(people) {
  const units = new Map();
  for (const person of people) units.set(unitOf(person), [...(units.get(unitOf(person)) ?? []), person]);
  return units;
}

function unitOf({ unit }) {
  return unit || OUTSIDE_UNITS;
}

function labelled(text, field) {
  return element('label', '', element('span', '', text), field);
}

function box(text, className) {
  return element('div', `amn-box ${className}`, element('span', '', text));
}
