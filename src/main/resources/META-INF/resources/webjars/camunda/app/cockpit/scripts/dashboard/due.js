// What is late, what comes next, and the one thing that can be done here: pass a task on.
import { button } from '../../../tasklist/scripts/evidence/elements.js';
import { HandOver } from '../../../amnuay/hand-over.js';
import { more, nothing, part, table, to } from './parts.js';

const SHOWN = 12;

export function lateTable(page, again) {
  const note = page.lateCount > page.late.length ? `แสดง ${page.late.length} รายการที่ล่าช้านานที่สุด จากทั้งหมด ${page.lateCount} รายการ` : null;
  const rows = page.late.map((item) => [
    to(item.name, item.page),
    item.procedure,
    item.who,
    together(item.due),
    together(item.daysText),
    item.task ? handOver(item, again) : '–',
  ]);
  const content = rows.length
    ? [table('งานที่ล่าช้า', ['งาน', 'เรื่อง', 'อยู่กับ', 'ครบกำหนด', 'ล่าช้า', 'มอบงานต่อ'], rows)]
    : [nothing('ไม่มีงานล่าช้า')];
  return [part('late', `ล่าช้าในขณะนี้ (${page.lateCount})`, note, ...content)];
}

// A date is not broken in the middle.
function together(text) {
  return text.replaceAll(' ', '\u00a0');
}

function handOver(item, again) {
  const made = button('มอบงานต่อ', 'share-alt', () => new HandOver(item.task, (done) => (done ? again() : made.focus())));
  made.setAttribute('aria-label', `มอบงานต่อ: ${item.name}`);
  return made;
}

export function upcomingTable(page) {
  const rows = page.upcoming.map((item) => [to(item.name, item.page), item.kind, item.procedure, item.who || '–', together(item.day), together(item.left)]);
  const heads = ['รายการ', 'ชนิด', 'เรื่อง', 'อยู่กับ', 'วันที่', 'เหลือ'];
  const name = 'รายการที่จะครบกำหนด';
  const content = rows.length ? [table(name, heads, rows.slice(0, SHOWN))] : [nothing('ไม่มีรายการที่จะครบกำหนด')];
  if (rows.length > SHOWN) {
    content.push(more(`อีก ${rows.length - SHOWN} รายการ`, table(`${name} (ต่อ)`, heads, rows.slice(SHOWN))));
  }
  return [part('upcoming', `ครบกำหนดใน ${page.upcomingDays} วัน (${page.upcoming.length})`, null, ...content)];
}
