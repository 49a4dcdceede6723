// The whole tab: what is missing on top, then the criteria, the documents and the history of the step.
import { criterionCard } from './criteria.js';
import { element, icon, link } from './elements.js';
import { longList } from './long-list.js';

// All of a usual year are shown: whoever approves one must not have to look for it. They are not in the order of their age.
const DOCUMENTS_OF_A_YEAR = 50;

export function stepView(step, api, desk) {
  return [
    heading(step),
    missingBox(step.missing),
    !step.mayUpload && element('p', 'amn-note', icon('eye-open'), ' ท่านดูงานนี้ได้อย่างเดียว ผู้ที่ทำหรือรับงานนี้ได้เป็นผู้แนบหลักฐานและให้เหตุผล'),
    element('h3', '', 'มาตรฐานของขั้นตอนนี้'),
    step.criteria.map((criterion) => criterionCard(criterion, step, api, desk)),
    !step.criteria.length && element('p', 'amn-note', 'คู่มือไม่ได้กำหนดมาตรฐานไว้สำหรับขั้นตอนนี้'),
    element('h3', '', 'เอกสารของเรื่องนี้'),
    documents(step.documents, desk.lists),
    element('h3', '', 'ประวัติของขั้นตอน'),
    history(step.history, desk.lists),
  ]
    .flat()
    .filter(Boolean);
}

function heading(step) {
  const due = element('p', 'amn-due', icon('time'), step.due ? ` ครบกำหนด ${step.dueText}` : ` ${step.dueText}`);
  return element(
    'header',
    'amn-head',
    element('p', 'amn-note', step.procedureName),
    element('h3', 'amn-step', title(step)),
    due,
  );
}

// The diagrams number their steps themselves: "๒. ประชุม…".
function title({ stepNumber, stepName }) {
  return /^[๐-๙\d]+\./.test(stepName) ? `ขั้นตอนที่ ${stepName}` : `ขั้นตอนที่ ${stepNumber} ${stepName}`;
}

function missingBox(missing) {
  if (!missing.length) {
    return element('div', 'amn-box amn-met', icon('ok-sign'), ' หลักฐานที่ต้องมีในตอนนี้ครบแล้ว');
  }
  return element(
    'div',
    'amn-box amn-missing',
    element('p', '', icon('exclamation-sign'), ` ยังขาด ${missing.length} รายการ ต้องมีให้ครบหรือให้เหตุผลก่อนส่งงาน`),
    element('ul', '', missing.map((sentence) => element('li', '', sentence))),
  );
}

function documents(list, states) {
  if (!list.length) return element('p', 'amn-note', 'ยังไม่มีเอกสาร');
  return longList('ul', 'amn-documents', list.map(documentRow), 'documents', states, DOCUMENTS_OF_A_YEAR);
}

function documentRow(document) {
  const number = document.number && `ที่ ${document.number}`;
  const about = [document.stateText, number, `ฉบับที่ ${document.version}`].filter(Boolean).join(' · ');
  return element(
    'li',
    '',
    element('div', '', element('strong', '', document.subject), element('div', 'amn-note', about)),
    element(
      'div',
      'amn-downloads',
      document.pdfHref && link('PDF', document.pdfHref, 'print'),
      document.docxHref && link('Word', document.docxHref, 'edit'),
    ),
  );
}

function history(list, states) {
  if (!list.length) return element('p', 'amn-note', 'ยังไม่มีประวัติ');
  return longList('ol', 'amn-history', list.map(historyRow), 'history', states);
}

function historyRow({ at, who, what, remark }) {
  return element('li', '', element('div', 'amn-note', at), element('div', '', element('strong', '', who), ` ${what}`), remark && element('p', '', remark));
}
