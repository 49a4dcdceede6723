// The tab "มาตรฐานและประวัติ" of a process instance: step, criterion, evidence, who and when; below it the year's trail.
import { button, element, link } from '../../tasklist/scripts/evidence/elements.js';

const NETWORK = 'ติดต่อระบบไม่ได้ กรุณาตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง';
const FIRST_ROWS = 5;

class InstanceTab {
  #path;
  #body = element('div', '');
  #message = element('div', 'amn-message');
  #closed = false;

  constructor(node, processInstanceId) {
    this.#path = `/office/api/instances/${encodeURIComponent(processInstanceId)}/oversight`;
    this.#message.setAttribute('role', 'status');
    node.append(element('section', 'amnuay-instance', this.#message, this.#body));
    this.#load(0);
  }

  close() {
    this.#closed = true;
  }

  async #load(page) {
    this.#message.replaceChildren(element('p', 'amn-note', 'กำลังโหลด…'));
    try {
      const view = await ask(`${this.#path}?page=${page}`);
      if (this.#closed) return;
      this.#message.replaceChildren();
      this.#body.replaceChildren(...(view.note ? [element('p', 'amn-note', view.note)] : this.#view(view)));
      if (page > 0) this.#body.querySelector('.amn-trail-head').focus();
    } catch (refused) {
      const again = button('ลองอีกครั้ง', 'repeat', () => this.#load(page));
      this.#message.replaceChildren(element('p', 'amn-bad', `${refused.message} `, again));
    }
  }

  #view(view) {
    return [
      element('h3', '', `มาตรฐานและหลักฐาน: ${view.title}`),
      element('p', '', view.summary, ' ', link('เปิดรายงานผลตามมาตรฐาน', view.report)),
      view.outdated && element('p', 'amn-note', view.outdated),
      standards(view.steps),
      this.#trail(view.trail, view.history),
    ]
      .flat()
      .filter(Boolean);
  }

  #trail(trail, history) {
    const head = element('h3', 'amn-trail-head', 'ประวัติการดำเนินงาน');
    head.tabIndex = -1;
    const pager = element(
      'p',
      'amn-pager',
      trail.page > 0 && button('ใหม่กว่า', 'chevron-left', () => this.#load(trail.page - 1)),
      element('span', '', ` หน้า ${trail.page + 1} จาก ${trail.pages} (${trail.total} รายการ) `),
      trail.page + 1 < trail.pages && button('เก่ากว่า', 'chevron-right', () => this.#load(trail.page + 1)),
      link('เปิดประวัติเป็นหน้าเต็ม', history),
    );
    const rows = trail.entries.map(({ at, who, unit, what, remark, task }) =>
      element('tr', '', cell(at), cell(who, unit), cell(what, remark), cell(task)),
    );
    return [head, pager, table('ประวัติการดำเนินงาน ใหม่สุดอยู่บน', ['เมื่อ', 'ผู้ดำเนินการ', 'การดำเนินการ', 'งาน'], rows)];
  }
}

function standards(steps) {
  const rows = steps.flatMap((step) => step.criteria.map((criterion, place) => standardRow(step, criterion, place)));
  return table('มาตรฐานของแต่ละขั้นตอนและหลักฐาน', ['ขั้นตอน', 'มาตรฐาน', 'ผล', 'หลักฐาน ผู้ส่ง และผู้ตรวจ'], rows);
}

function standardRow(step, criterion, place) {
  const heading = element('th', '', place === 0 && `${step.number}. ${step.activity}`, place === 0 && element('div', 'amn-note', step.course));
  heading.scope = 'row';
  if (place > 0) heading.append(element('span', 'sr-only', `ขั้นตอนที่ ${step.number}`));
  const result = element('td', '', element('span', `amn-standing amn-is-${criterion.look}`, criterion.standing));
  return element('tr', '', heading, cell(criterion.text), result, element('td', '', found(criterion)));
}

function found(criterion) {
  const rows = criterion.evidence.map(evidence);
  const more = rows.splice(FIRST_ROWS);
  return [
    rows,
    more.length > 0 && element('details', '', element('summary', '', `อีก ${more.length} รายการ`), more),
    criterion.reasons.map((reason) => element('div', '', `เหตุผล: ${reason}`)),
    criterion.missing.map((sentence) => element('div', 'amn-lacks', sentence)),
  ].flat();
}

function evidence({ name, about, detail, href, brought, confirmed }) {
  return element(
    'div',
    'amn-evidence',
    element('strong', '', name),
    about && ` (${about})`,
    detail && ': ',
    detail && (href ? link(detail, href) : detail),
    brought && element('div', 'amn-note', `ส่งโดย ${brought}`),
    element('div', 'amn-note', confirmed ? `ตรวจโดย ${confirmed}` : 'ยังไม่มีผู้ตรวจยืนยัน'),
  );
}

function cell(text, note) {
  return element('td', '', text, note && element('div', 'amn-note', note));
}

function table(title, heads, rows) {
  const made = element(
    'table',
    'table amn-table',
    element('caption', 'sr-only', title),
    element('thead', '', element('tr', '', heads.map(columnHead))),
    element('tbody', '', rows),
  );
  return element('div', 'amn-table-wrap', made);
}

function columnHead(text) {
  const made = element('th', '', text);
  made.scope = 'col';
  return made;
}

async function ask(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } }).catch(() => {
    throw new Error(NETWORK);
  });
  if (answer.status === 401) throw new Error('หมดเวลาการใช้งาน กรุณาเข้าสู่ระบบอีกครั้ง');
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.message ?? 'เปิดข้อมูลไม่ได้ กรุณาลองอีกครั้ง');
  return body;
}

const open = [];

export default {
  id: 'amnuay-instance',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: 'มาตรฐานและประวัติ' },
  render: (node, { processInstanceId }) => open.push(new InstanceTab(node, processInstanceId)),
  // The old tab is told to go without saying which: it is always the oldest one.
  unmount: () => open.shift()?.close(),
};
