// What the system could not do by itself.
import { element, icon } from '../../../tasklist/scripts/evidence/elements.js';
import { nothing, part, to } from './parts.js';

export function failures({ failures: { mailCount, mails, incidents } }) {
  const content = [];
  if (incidents.length) content.push(list(`งานอัตโนมัติที่หยุดอยู่ (${incidents.length})`, incidents));
  if (mailCount) content.push(list(`อีเมลที่ส่งไม่สำเร็จ (${mailCount})`, mails));
  if (content.length) content.push(element('p', 'amn-note', 'ผู้ดูแลระบบแก้ไขได้ กรุณาแจ้งหากยังไม่ได้รับการแก้ไขภายในหนึ่งวันทำการ'));
  return [part('failures', 'สิ่งที่ระบบทำไม่สำเร็จ', null, ...(content.length ? content : [nothing('ไม่มี')]))];
}

function list(title, entries) {
  const items = entries.map(({ at, text, page }) => element('li', '', icon('warning-sign'), ' ', to(text, page), element('small', '', at)));
  return element('div', '', element('h3', '', title), element('ul', 'amd-failures', ...items));
}
