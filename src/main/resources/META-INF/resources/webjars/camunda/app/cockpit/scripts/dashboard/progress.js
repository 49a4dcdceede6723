// One row per procedure with its steps as a bar, and the other years in short.
import { button, element, icon } from '../../../tasklist/scripts/evidence/elements.js';
import { more, part, table, to } from './parts.js';

// Every standing has a sign of its own: the colour is never the only one.
const SIGNS = {
  ADOPTED: ['file', 'done'],
  DONE: ['ok', 'done'],
  RUNNING: ['play', 'running'],
  LATE: ['exclamation-sign', 'late'],
  BETWEEN: ['pause', 'running'],
  NOT_STARTED: ['unchecked', 'open'],
  LEFT_OUT: ['minus', 'out'],
};
const LEGEND = [
  ['DONE', 'เสร็จแล้ว'],
  ['ADOPTED', 'ทำบนกระดาษก่อนใช้ระบบ'],
  ['RUNNING', 'กำลังดำเนินการ'],
  ['BETWEEN', 'รอดำเนินการต่อ'],
  ['LATE', 'ล่าช้า'],
  ['NOT_STARTED', 'ยังไม่เริ่ม'],
  ['LEFT_OUT', 'ไม่ได้ผ่านขั้นตอนนี้'],
];

export function procedures(page) {
  const content = page.notice
    ? [element('p', 'amn-box amd-notice', element('span', '', page.notice))]
    : [legend(), ...page.procedures.map(row)];
  return [part('procedures', 'ความก้าวหน้าและมาตรฐานของแต่ละเรื่อง', null, ...content)];
}

function row(procedure) {
  const head = element(
    'div',
    'amd-row-head',
    element('h3', '', to(procedure.name, procedure.page)),
    element('span', 'amd-state', procedure.state),
    element('span', 'amn-note', `ทำแล้ว ${procedure.done} จาก ${procedure.stepCount} ขั้นตอน · งานที่เปิดอยู่ ${procedure.openTasks} · ล่าช้า ${procedure.lateTasks}`),
  );
  return element(
    'article',
    'amd-row',
    head,
    bar(procedure),
    criteria(procedure),
    ...procedure.notes.map((note) => element('p', 'amd-note-line', icon('info-sign'), ` ${note}`)),
    procedure.steps.length > 0 && more('รายละเอียดทุกขั้นตอน', steps(procedure)),
  );
}

function bar(procedure) {
  const list = element('ol', 'amd-bar', ...procedure.steps.map(block));
  list.setAttribute('aria-label', `ขั้นตอนของ${procedure.name}`);
  return list;
}

function block(step) {
  const [sign, mood] = SIGNS[step.standing];
  const link = to('', step.page, `amd-step amd-step-${mood}`);
  const words = `ขั้นตอนที่ ${step.numberText} ${step.name}: ${step.standingText}${step.criteriaText && ` (เกณฑ์: ${step.criteriaText})`}`;
  const signs = [sign, step.returned && 'repeat', step.unannounced && 'hourglass'].filter(Boolean);
  link.append(element('span', 'amd-number', step.numberText), ...signs.map(icon));
  if (step.criteria.notMet) link.append(element('span', 'amd-unmet', `✕${step.criteria.notMet}`));
  link.append(element('span', 'amd-step-name', step.name));
  link.title = words;
  link.setAttribute('aria-label', words);
  return element('li', '', link);
}

function legend() {
  const entries = LEGEND.map(([standing, text]) => entry(SIGNS[standing][0], `amd-step-${SIGNS[standing][1]}`, text));
  return element('ul', 'amd-legend', ...entries, entry('repeat', '', 'มีงานถูกส่งคืน'), entry('hourglass', '', 'รอประกาศวัน'), element('li', '', element('span', 'amd-unmet', '✕1'), ' จำนวนเกณฑ์ที่ยังไม่ผ่าน'));
}

function entry(sign, className, text) {
  return element('li', '', element('span', `amd-sample ${className}`, icon(sign)), ` ${text}`);
}

function criteria({ criteria: { met, metWithReason, notMet, notDue }, report }) {
  if (met + metWithReason + notMet + notDue === 0) return null;
  return element(
    'p',
    'amd-criteria',
    to('เกณฑ์มาตรฐาน', report),
    element('span', 'amd-mark amd-good', icon('ok'), ` ผ่าน ${met}`),
    element('span', 'amd-mark amd-warn', icon('comment'), ` ผ่านโดยมีเหตุผล ${metWithReason}`),
    element('span', 'amd-mark amd-bad', icon('remove'), ` ยังไม่ผ่าน ${notMet}`),
    element('span', 'amd-mark', icon('time'), ` ยังไม่ถึงกำหนด ${notDue}`),
  );
}

function steps(procedure) {
  return table(
    `ขั้นตอนของ${procedure.name}`,
    ['ขั้นตอน', 'สถานะ', 'เกณฑ์มาตรฐาน', 'งานที่เปิดอยู่'],
    procedure.steps.map((step) => [to(`${step.numberText}. ${step.name}`, step.page), step.standingText, step.criteriaText || '–', String(step.openTasks)]),
  );
}

export function otherYears(page, open) {
  if (!page.otherYears.length) return [];
  const rows = page.otherYears.map((year) => [
    `${year.name} ${year.year}`,
    year.state,
    `${year.done} จาก ${year.stepCount}`,
    String(year.lateTasks),
    to('ดูเกณฑ์มาตรฐาน', year.report),
    button(`ดูปี ${year.year}`, null, () => open(year.year)),
  ]);
  const heads = ['เรื่อง', 'สถานะ', 'ขั้นตอนที่ทำแล้ว', 'งานล่าช้า', 'เกณฑ์มาตรฐาน', 'เปิดดู'];
  return [part('others', 'ปีอื่น', null, table('เรื่องของปีอื่น', heads, rows))];
}
