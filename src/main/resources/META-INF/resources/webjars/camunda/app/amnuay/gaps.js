// What Camunda's pages leave without a name for those who do not see the picture on a button, and the few words that
// stand in them in English whatever the language is.
import { language } from './language.js';

const NAMES = {
  '[data-region="filters"]': 'ย่อหรือขยายรายการตัวกรอง',
  '[data-region="list"]': 'ย่อหรือขยายรายการงาน',
  '[data-region="task"]': 'แสดงงานเต็มจอ',
  '.stored-criteria > button': 'เงื่อนไขการค้นหาที่บันทึกไว้',
  '.new-sort > .dropdown-toggle': 'เพิ่มการเรียงลำดับ',
  '.app-switch > .dropdown-toggle': 'ไปยังส่วนอื่นของระบบ',
  'button.unclaim': 'คืนงานให้กลุ่ม',
  '.main-field': 'เงื่อนไขการค้นหา',
  'a[state-circle]': 'สถานะของเรื่อง',
  'input.toggle': 'เปิดหรือปิดการแสดง',
  'a.app-label-wrapper[href*="/cockpit/"]': 'ไปที่ติดตามภาพรวม',
  'a.app-label-wrapper[href*="/tasklist/"]': 'ไปที่งาน',
  'a.app-label-wrapper[href*="/admin/"]': 'ไปที่ผู้ใช้และสิทธิ์',
  'a.dropdown-toggle.btn-xs': 'ตัวเลือกเพิ่มเติม',
};
const PICTURES = 'button[uib-tooltip], a[uib-tooltip]';
const WORDS = {
  'zoom in': 'ขยายแผนผัง',
  'zoom out': 'ย่อแผนผัง',
  'reset zoom': 'คืนขนาดแผนผัง',
  'Toggle this section': 'เปิด/ปิดส่วนนี้',
  Actions: 'การดำเนินการ',
  Close: 'ปิด',
  CAM_WIDGET_HEADER_TOGGLE_NAVIGATION: 'เปิดหรือปิดเมนู',
  null: 'ไม่มีค่า',
};
const OWN_WORDS = '.null-value, thead td.actions, .tooltip-inner, .navbar-toggle .sr-only, .alert > .close > .sr-only';

function name(element, text) {
  if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', text);
}

function nameAll() {
  for (const [place, text] of Object.entries(NAMES)) document.querySelectorAll(place).forEach((each) => name(each, text));
  for (const picture of document.querySelectorAll(PICTURES)) {
    const tip = picture.getAttribute('uib-tooltip');
    if (!tip || tip.includes('{{') || picture.textContent.trim()) continue;
    picture.setAttribute('aria-label', (WORDS[tip] ?? tip).replaceAll('&nbsp;', ' '));
    if (picture.matches('a:not([href])')) picture.setAttribute('role', 'button');
  }
  for (const box of document.querySelectorAll('.main-field[aria-expanded]:not([role])')) box.setAttribute('role', 'combobox');
  for (const dialog of document.querySelectorAll('.modal[role="dialog"]')) {
    const title = dialog.querySelector('.modal-header h3, .modal-header h4, .modal-title');
    if (title) name(dialog, title.textContent.trim());
  }
}

function translateAll() {
  for (const place of document.querySelectorAll('[title]')) {
    if (Object.hasOwn(WORDS, place.title)) place.title = WORDS[place.title];
  }
  for (const place of document.querySelectorAll(OWN_WORDS)) {
    const word = place.childElementCount ? '' : place.textContent.trim();
    if (Object.hasOwn(WORDS, word)) place.textContent = WORDS[word];
  }
}

let planned = false;

function fill() {
  planned = false;
  if (language !== 'th') return;
  nameAll();
  translateAll();
}

// Once per picture on the screen, however much changes in between.
function plan() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(fill);
}

new MutationObserver(plan).observe(document.documentElement, { childList: true, subtree: true });
plan();

export default [];
