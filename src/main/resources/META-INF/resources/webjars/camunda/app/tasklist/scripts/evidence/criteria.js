// One card per criterion of the step, in the manual's words: is it met, by what, and what can this person do about it.
import { button, carefulButton, element, icon, link, size } from './elements.js';
import { longList } from './long-list.js';

// The colour of a badge is never its only sign: every state has its own picture and its own words.
const STATES = {
  MISSING: ['exclamation-sign', 'amn-missing'],
  PROVEN: ['hourglass', 'amn-waiting'],
  MET: ['ok-sign', 'amn-met'],
  REASON_PROPOSED: ['comment', 'amn-waiting'],
  MET_WITH_REASON: ['ok-circle', 'amn-met'],
  OPEN_UNTIL: ['calendar', 'amn-later'],
};
const KINDS = { upload: 'paperclip', document: 'file', record: 'list-alt' };

// `desk` is what the cards may do: {uploads, act(promise), reasons: Map of texts being written, lists: Map of long-list.js, redraw()}, `api` the endpoints.
export function criterionCard(criterion, step, api, desk) {
  const [picture, className] = STATES[criterion.state] ?? ['question-sign', 'amn-later'];
  const badge = element('span', `amn-badge ${className}`, icon(picture), ` ${criterion.stateText}`);
  const evidence = criterion.evidence.map((piece) => evidenceItem(piece, step, api, desk));
  return element(
    'article',
    `amn-card ${className}`,
    element('header', 'amn-card-head', element('h4', '', `มาตรฐานข้อ ${criterion.number}`), badge),
    element('p', 'amn-criterion', criterion.text),
    evidence.length && element('ul', 'amn-evidence', evidence),
    reasonGiven(criterion),
    confirmation(criterion),
    actions(criterion, api, desk),
  );
}

function evidenceItem(piece, step, api, desk) {
  const mark = piece.present ? icon('ok') : icon(KINDS[piece.kind] ?? 'file');
  const state = piece.present ? 'มีแล้ว' : 'ยังไม่มี';
  return element(
    'li',
    piece.present ? 'amn-piece amn-present' : 'amn-piece',
    element('div', 'amn-piece-head', mark, element('span', '', piece.label), element('span', 'amn-piece-state', state)),
    piece.note && element('p', 'amn-note', piece.note),
    piece.link && link('เปิดหน้าบันทึกข้อมูล', piece.link, 'new-window'),
    piece.files?.length && files(piece, api, desk),
    piece.kind === 'upload' && step.mayUpload && desk.uploads.dropZone(piece),
    piece.kind === 'upload' && desk.uploads.rowsOf(piece.key),
  );
}

function files(piece, api, desk) {
  const rows = piece.files.map((file) => storedFile(file, api, desk));
  return longList('ul', 'amn-files', rows, piece.key, desk.lists);
}

function storedFile(file, api, desk) {
  const about = element('span', 'amn-note', `${size(file.size)} · ${file.storedAt} · ${file.storedBy}`);
  const remove =
    file.removable &&
    carefulButton('ลบ', 'กดอีกครั้งเพื่อลบ', 'trash', () => desk.act(api.removeFile(file.id)));
  if (remove) remove.setAttribute('aria-label', `ลบไฟล์ ${file.name}`);
  return element('li', '', link(file.name, file.href, 'download-alt'), about, remove);
}

function reasonGiven({ reason }) {
  if (!reason) return null;
  const state = reason.accepted ? 'รับเหตุผลแล้ว' : 'รอพิจารณาเหตุผล';
  return element(
    'blockquote',
    'amn-reason',
    element('p', '', reason.text),
    element('footer', '', `${reason.by} · ${state}`),
  );
}

function confirmation({ confirmedBy, confirmedAt }) {
  return confirmedBy && element('p', 'amn-note', icon('user'), ` ยืนยันโดย ${confirmedBy} · ${confirmedAt}`);
}

function actions(criterion, api, desk) {
  const { number } = criterion;
  const seen = () => criterion.evidence.flatMap((piece) => piece.files ?? []).map((file) => file.id);
  const confirm =
    criterion.mayConfirm && primary('ยืนยันว่าเป็นไปตามมาตรฐาน', 'ok', () => desk.act(api.confirm(number, seen())));
  const accept =
    criterion.mayAcceptReason &&
    primary('รับเหตุผลนี้', 'ok', () => desk.act(api.acceptReason(number, criterion.reason.text)));
  // what somebody is writing stays on the page, also when a colleague has given a reason meanwhile
  const reason = (criterion.mayGiveReason || desk.reasons.has(number)) && reasonEditor(criterion, api, desk);
  if (!confirm && !accept && !reason) return null;
  return element('div', 'amn-actions', confirm, accept, reason);
}

// A second click before the answer is there would be refused, though the first one did it.
function primary(text, iconName, onClick) {
  const send = async () => {
    made.disabled = true;
    try {
      await onClick();
    } finally {
      made.disabled = false;
    }
  };
  const made = button(text, iconName, send, 'btn btn-primary btn-sm');
  return made;
}

function reasonEditor({ number, reason }, api, desk) {
  if (!desk.reasons.has(number)) {
    return button('ทำตามมาตรฐานไม่ได้ ขอให้เหตุผล', 'comment', () => {
      desk.reasons.set(number, '');
      desk.redraw();
      document.getElementById(`amn-reason-${number}`)?.focus();
    });
  }
  const text = element('textarea', 'form-control');
  text.id = `amn-reason-${number}`;
  text.rows = 3;
  text.maxLength = 2000;
  text.value = desk.reasons.get(number);
  text.addEventListener('input', () => desk.reasons.set(number, text.value));
  const label = element('label', '', 'เหตุผลที่ทำตามมาตรฐานข้อนี้ไม่ได้ และสิ่งที่ทำแทน');
  label.htmlFor = text.id;
  const close = () => desk.reasons.delete(number);
  return element(
    'div',
    'amn-reason-editor',
    label,
    text,
    primary('เสนอเหตุผล', 'send', () => desk.act(api.giveReason(number, text.value.trim(), reason?.text ?? null), close)),
    button('ยกเลิก', 'remove', () => {
      close();
      desk.redraw();
    }),
  );
}
