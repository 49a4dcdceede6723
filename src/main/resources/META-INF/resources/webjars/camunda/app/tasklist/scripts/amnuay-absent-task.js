// A task that is not there for this person, whether a link leads to it or it went while they looked at it: says in place of
// Tasklist's English what became of it.
import { element, icon } from './evidence/elements.js';
import { Refused, request } from './evidence/step-api.js';

const EMPTY = '.no-task';
const THAI = /[ก-๙]/;
const GONE = 'ไม่มีงานนี้แล้ว'; // so begins what Tasklist says of a task that has been completed meanwhile
const FAILED = 'ระบบทำรายการนี้ไม่สำเร็จ กรุณาโหลดหน้านี้ใหม่ (F5) แล้วลองอีกครั้ง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบ';

const explained = new WeakSet();
let asked;
let last;

function wanted() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

async function whereabouts(task) {
  try {
    return await request('GET', `/office/api/tasks/${encodeURIComponent(task)}/whereabouts`);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    return { message: refused.message, advice: '' };
  }
}

async function explain(place) {
  const task = wanted();
  if (!task) return clear(place);
  if (asked === task) return;
  asked = task;
  const { message, advice } = await whereabouts(task);
  if (asked === task) show(place, message, advice);
}

function clear(place) {
  asked = undefined;
  place.parentElement.querySelector('.amnuay-absent')?.remove();
}

function show(place, message, advice) {
  place.parentElement.querySelector('.amnuay-absent')?.remove();
  const said = element(
    'div',
    'amnuay-absent',
    element('p', '', icon('exclamation-sign'), ` ${message}`),
    advice && element('p', '', advice),
  );
  said.setAttribute('role', 'alert');
  place.before(said);
}

// Red boxes: what is said above says it better; else it is said in the box.
function explainBoxes(saidAbove) {
  for (const box of document.querySelectorAll('.notifications .alert-danger')) {
    const text = box.querySelector('.message');
    if (!explained.has(box) && !isUnclear(text?.textContent.trim())) continue;
    if (saidAbove) box.querySelector('.close[ng-click^="removeNotification"]')?.click();
    else if (!explained.has(box)) explainIn(box, text);
  }
}

function isUnclear(text) {
  return Boolean(text) && (!THAI.test(text) || text.startsWith(GONE));
}

async function explainIn(box, text) {
  explained.add(box);
  text.textContent = '';
  // the window of a start form is about no task
  if (!last || document.querySelector('.modal')) text.textContent = FAILED;
  else text.textContent = Object.values(await whereabouts(last)).join(' ');
}

function look() {
  last = wanted() ?? last;
  const place = document.querySelector(EMPTY);
  const isEmpty = Boolean(place?.checkVisibility());
  if (isEmpty) explain(place);
  else if (place) clear(place);
  explainBoxes(isEmpty && Boolean(wanted()));
}

new MutationObserver(look).observe(document.body, {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class'],
});
addEventListener('hashchange', look);
look();

export default [];
