// Files on their way to one piece of evidence: a row each, with progress, and on failure the reason and another try.
// The file stays in the row until it has arrived.
import { button, element, icon, size } from './elements.js';

const SPLIT = /[\\/]/;

export class Uploads {
  #api;
  #onStored;
  #rows = new Map();

  // onStored(step) is called with the step as it is after each file that arrived.
  constructor(api, onStored) {
    this.#api = api;
    this.#onStored = onStored;
  }

  get busy() {
    return this.#rows.size > 0;
  }

  // The place where the rows of this evidence stand; the same element across redraws.
  rowsOf(key) {
    if (!this.#rows.has(key)) return null;
    return this.#rows.get(key);
  }

  dropZone(evidence) {
    const input = element('input', 'amn-file-input');
    input.type = 'file';
    input.multiple = true;
    input.tabIndex = -1;
    input.setAttribute('aria-hidden', 'true');
    const choose = button('เลือกไฟล์', 'open-file', () => input.click());
    choose.setAttribute('aria-label', `เลือกไฟล์สำหรับ ${evidence.label}`);
    choose.dataset.focus = `choose-${evidence.key}`;
    const zone = element('div', 'amn-drop', choose, element('span', 'amn-drop-hint', 'หรือลากไฟล์มาวางที่นี่'), input);
    input.addEventListener('change', () => {
      this.#start(evidence.key, [...input.files], zone);
      input.value = '';
    });
    this.#acceptDrops(zone, evidence.key);
    return zone;
  }

  #acceptDrops(zone, key) {
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.classList.add('amn-over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('amn-over'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('amn-over');
      this.#start(key, [...event.dataTransfer.files], zone);
    });
  }

  #start(key, files, zone) {
    if (!files.length) return;
    if (!this.#rows.has(key)) this.#rows.set(key, element('ul', 'amn-uploads'));
    const rows = this.#rows.get(key);
    zone.after(rows);
    const waiting = files.map((file) => [file, element('li', 'amn-upload', icon('file'), fileName(file), ' รอส่ง')]);
    rows.append(...waiting.map(([, row]) => row));
    this.#sendAll(waiting.map(([file, row]) => () => this.#send(key, file, row)));
  }

  // A few at a time: whoever drops two hundred files must not have them all wait for each other.
  async #sendAll(sends) {
    const next = async () => {
      for (let send = sends.shift(); send; send = sends.shift()) await send();
    };
    await Promise.all([next(), next(), next()]);
  }

  async #send(key, file, row) {
    const bar = element('progress', '');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `กำลังส่ง ${file.name}`);
    row.replaceChildren(icon('file'), fileName(file), bar);
    try {
      const step = await this.#api.upload(key, file, (share) => (bar.value = share));
      this.#forget(key, row);
      this.#onStored(step);
    } catch (refused) {
      this.#offerAnotherTry(key, file, row, refused);
    }
  }

  #offerAnotherTry(key, file, row, refused) {
    const message = element('span', 'amn-upload-error', icon('exclamation-sign'), ` ${refused.message}`);
    message.setAttribute('role', 'alert');
    const again = button('ส่งอีกครั้ง', 'repeat', () => this.#send(key, file, row));
    const drop = button('ไม่ส่งไฟล์นี้', 'remove', () => this.#forget(key, row));
    row.replaceChildren(icon('file'), fileName(file), message, refused.expired ? loginHint() : '', again, drop);
  }

  #forget(key, row) {
    row.remove();
    if (!this.#rows.get(key)?.childElementCount) this.#rows.delete(key);
  }
}

function fileName(file) {
  return element('span', 'amn-file-name', `${file.name.split(SPLIT).pop()} (${size(file.size)})`);
}

// The login opens beside this page: the chosen file is still here afterwards.
function loginHint() {
  const login = element('a', 'amn-link', 'เข้าสู่ระบบในแท็บใหม่');
  login.href = `/login?expired${location.hash}`;
  login.target = '_blank';
  login.rel = 'noopener';
  return element('span', 'amn-login', login, ' แล้วกลับมาหน้านี้ กด "ส่งอีกครั้ง" ไฟล์ที่เลือกยังอยู่');
}
