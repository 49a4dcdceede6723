// The login has ended while a page is open: asks for the password in place, so that what was typed and the files that
// were chosen stay. Another person goes to the login page instead.
import { button, element } from '../tasklist/scripts/evidence/elements.js';

const WRONG = 'เข้าสู่ระบบไม่สำเร็จ โปรดตรวจสอบรหัสผ่าน แล้วลองใหม่ หากพิมพ์ผิดหลายครั้งให้รอหนึ่งนาที';
const OFFLINE = 'ติดต่อระบบไม่ได้ กรุณาตรวจสอบเครือข่ายแล้วลองอีกครั้ง';

let asked;

// Fulfilled when this person (see me.js) is logged in again; asked once, however many wait for it.
export function loginAgain(person) {
  asked ??= new Promise((resolve) => new LoginAgain(person, resolve)).finally(() => (asked = undefined));
  return asked;
}

class LoginAgain {
  #person;
  #done;
  #message = element('div', 'amn-message');
  #password = element('input', 'form-control');
  #dialog = element('dialog', 'amnuay-hand-over amnuay-login-again');
  #closed = new AbortController();

  constructor(person, done) {
    this.#person = person;
    this.#done = done;
    this.#message.setAttribute('role', 'alert');
    this.#dialog.append(this.#title(), this.#form());
    this.#dialog.addEventListener('cancel', (event) => event.preventDefault());
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#password.focus();
    addEventListener('focus', () => this.#seeWhetherDoneElsewhere(), { signal: this.#closed.signal });
  }

  #title() {
    const title = element('h3', '', 'หมดเวลาการใช้งาน');
    title.id = 'amn-login-again-title';
    this.#dialog.setAttribute('aria-labelledby', title.id);
    return title;
  }

  #form() {
    this.#password.type = 'password';
    this.#password.required = true;
    this.#password.autocomplete = 'current-password';
    const send = button('เข้าสู่ระบบ', 'log-in', () => {}, 'btn btn-primary');
    send.type = 'submit';
    const leave = element('a', 'btn btn-default', 'ไปหน้าเข้าสู่ระบบ');
    leave.href = `/login?expired${location.hash}`;
    const form = element(
      'form',
      '',
      element('p', '', 'กรุณาเข้าสู่ระบบอีกครั้งเพื่อทำต่อ สิ่งที่กรอกและไฟล์ที่เลือกไว้ยังอยู่'),
      this.#message,
      element('label', '', element('span', '', `รหัสผ่านของ ${this.#person.name}`), this.#password),
      element('div', 'amn-dialog-buttons', send, leave),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(send);
    });
    return form;
  }

  async #send(button) {
    button.disabled = true;
    try {
      if (await login(this.#person.id, this.#password.value)) this.#close();
      else this.#say(WRONG);
    } catch {
      this.#say(OFFLINE);
    }
    button.disabled = false;
  }

  #say(text) {
    this.#message.replaceChildren(element('div', 'amn-box amn-missing', element('span', '', text)));
    this.#password.select();
  }

  // The person may have logged in in another tab; a colleague at a shared PC, too.
  async #seeWhetherDoneElsewhere() {
    const answer = await fetch('/office/api/me', { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) return;
    if ((await answer.json()).id === this.#person.id) this.#close();
    else location.reload();
  }

  #close() {
    this.#closed.abort();
    this.#dialog.remove();
    this.#done();
  }
}

// The way of the login page, with its own token.
async function login(username, password) {
  const page = new DOMParser().parseFromString(await (await fetch('/login')).text(), 'text/html');
  const _csrf = page.querySelector('[name="_csrf"]').value;
  const answer = await fetch('/login', { method: 'POST', body: new URLSearchParams({ username, password, _csrf }) });
  return answer.ok && new URL(answer.url).pathname !== '/login';
}
