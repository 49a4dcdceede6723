// Camunda throws its page away as soon as the server no longer knows the person. Here such a request waits until the
// person is logged in again and is then sent once more; Camunda only sees an answer that took its time.
import { loginAgain } from './login-again.js';
import { me } from './me.js';

const ENGINE = '/camunda/api/';
const TOKEN = 'X-XSRF-TOKEN';
const EVENTS = ['readystatechange', 'progress', 'load', 'loadend'];
const LOST = 401;

let leaving = false;

// From a logout on nobody is asked for a password.
function noticeLogout(event) {
  if (event.target.closest?.('li.logout')) leaving = true;
}

function token() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];
}

class HeldRequest extends XMLHttpRequest {
  #opened = [];
  #headers = new Map();
  #body;
  #waits = false;

  constructor() {
    super();
    for (const name of EVENTS) this.addEventListener(name, (event) => this.#hold(event));
  }

  open(...opened) {
    this.#opened = opened;
    this.#headers.clear();
    super.open(...opened);
  }

  setRequestHeader(name, value) {
    this.#headers.set(name, value);
    super.setRequestHeader(name, value);
  }

  send(body) {
    this.#body = body;
    super.send(body);
  }

  #hold(event) {
    if (this.status !== LOST || leaving || !me || !String(this.#opened[1]).includes(ENGINE)) return;
    event.stopImmediatePropagation();
    if (event.type === 'loadend' && !this.#waits) {
      this.#waits = true;
      loginAgain(me).then(() => this.#again());
    }
  }

  #again() {
    this.#waits = false;
    super.open(...this.#opened);
    this.#headers.forEach((value, name) => super.setRequestHeader(name, name === TOKEN ? (token() ?? value) : value));
    super.send(this.#body);
  }
}

document.addEventListener('click', noticeLogout, true);
window.XMLHttpRequest = HeldRequest;

export default [];
