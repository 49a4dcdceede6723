// The tab "มาตรฐานและหลักฐาน" of a task.
import { button, element, icon } from './evidence/elements.js';
import { Refused, StepApi } from './evidence/step-api.js';
import { stepView } from './evidence/step-view.js';
import { Uploads } from './evidence/uploads.js';

class EvidenceTab {
  #api;
  #body = element('div', 'amn-body');
  #message = element('div', 'amn-message');
  #step;
  #closed = new AbortController();
  #desk;

  constructor(node, taskId) {
    this.#api = new StepApi(taskId);
    this.#desk = {
      uploads: new Uploads(this.#api, (step) => this.#show(step)),
      reasons: new Map(),
      lists: new Map(),
      act: (promise, onDone) => this.#act(promise, onDone),
      redraw: () => this.#draw(),
    };
    this.#message.setAttribute('role', 'status');
    node.append(element('section', 'amnuay-evidence', this.#message, this.#body));
    this.#keepPageOnMissedDrop();
    this.#refreshOnReturn();
    this.#load();
  }

  close() {
    this.#closed.abort();
  }

  async #load() {
    if (!this.#step) this.#body.replaceChildren(element('p', 'amn-note', icon('refresh'), ' กำลังโหลด…'));
    await this.#act(this.#api.step());
  }

  // Runs one change: its answer is shown, a refusal is said on top, and what was on the page stays unless it is old.
  async #act(promise, onDone = () => {}) {
    try {
      const step = await promise;
      onDone();
      this.#show(step);
    } catch (refused) {
      if (refused.overtaken) await this.#api.step().then((step) => this.#show(step), () => {});
      this.#say(refused);
    }
  }

  #show(step) {
    if (this.#closed.signal.aborted) return;
    this.#step = step;
    this.#message.replaceChildren();
    this.#draw();
  }

  #draw() {
    const focus = document.activeElement?.dataset?.focus;
    this.#body.replaceChildren(...stepView(this.#step, this.#api, this.#desk));
    if (focus) this.#body.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
  }

  #say(refused) {
    if (!(refused instanceof Refused)) throw refused;
    const again = button('ลองอีกครั้ง', 'repeat', () => this.#load());
    const text = element('span', '', icon('exclamation-sign'), ` ${refused.message} `);
    const wayOut = refused.expired ? loginLink() : !refused.overtaken && again;
    this.#message.replaceChildren(element('div', 'amn-box amn-missing', text, wayOut));
    if (!this.#step) this.#body.replaceChildren();
    this.#message.scrollIntoView({ block: 'nearest' });
  }

  // A file dropped beside the zone would make the browser open it and leave the task.
  #keepPageOnMissedDrop() {
    const { signal } = this.#closed;
    for (const type of ['dragover', 'drop']) {
      document.addEventListener(type, (event) => event.preventDefault(), { signal });
    }
  }

  // Office pages open in a tab of their own: look again when the person comes back from there.
  #refreshOnReturn() {
    const undisturbed = () => !this.#desk.uploads.busy && this.#desk.reasons.size === 0;
    addEventListener('focus', () => undisturbed() && this.#load(), { signal: this.#closed.signal });
  }
}

function loginLink() {
  const login = element('a', 'amn-link', 'เข้าสู่ระบบ');
  login.href = `/login?expired${location.hash}`;
  return login;
}

const open = [];

export default {
  id: 'amnuay-evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'มาตรฐานและหลักฐาน' },
  render: (node, { taskId }) => open.push(new EvidenceTab(node, taskId)),
  // The old tab is told to go without saying which: it is always the oldest one.
  unmount: () => open.shift()?.close(),
};
