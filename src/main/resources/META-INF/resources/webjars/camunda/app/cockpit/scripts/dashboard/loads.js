// How much work is with whom.
import { element } from '../../../tasklist/scripts/evidence/elements.js';
import { more, nothing, part, table, to } from './parts.js';

const SHOWN = 10;
const COLUMNS = ['งานที่เปิดอยู่', 'ล่าช้า', 'ครบกำหนดเร็ว ๆ นี้', 'งานที่รับร่วมกับผู้อื่นได้', 'รายการงาน'];

export function loads(page) {
  if (!page.people.length) return [part('loads', 'ภาระงาน', null, nothing('ไม่มีงานที่เปิดอยู่'))];
  const people = page.people.map((load) => [person(load), ...counts(load)]);
  const heads = ['บุคลากร', ...COLUMNS];
  const content = [
    element('h3', '', 'รายกลุ่ม/หน่วย'),
    table('ภาระงานรายกลุ่ม/หน่วย', ['กลุ่ม/หน่วย', ...COLUMNS], page.units.map((load) => [load.name, ...counts(load)])),
    element('h3', '', 'รายบุคคล'),
    table('ภาระงานรายบุคคล', heads, people.slice(0, SHOWN)),
  ];
  if (people.length > SHOWN) {
    content.push(more(`บุคลากรอีก ${people.length - SHOWN} คน`, table('ภาระงานรายบุคคล (ต่อ)', heads, people.slice(SHOWN))));
  }
  return [part('loads', 'ภาระงานในขณะนี้', 'นับงานที่เปิดอยู่ของทุกเรื่องและทุกปี ผู้ที่มีงานล่าช้ามากที่สุดอยู่บนสุด', ...content)];
}

function person({ name, unit }) {
  return element('span', '', name, element('small', '', unit));
}

function counts(load) {
  return [String(load.open), String(load.late), String(load.soon), String(load.shared), tasks(load)];
}

function tasks({ name, tasks: first, open }) {
  if (!first.length) return '–';
  const items = first.map((task) =>
    element('li', '', to(task.name, task.page), element('small', '', `${task.procedure} · ครบกำหนด ${task.due}${task.late ? ' · ล่าช้า' : ''}`)),
  );
  const rest = open > first.length && element('li', '', `และอีก ${open - first.length} งาน`);
  const list = more('ดูงาน', element('ul', 'amd-tasks', ...items, rest));
  list.firstChild.setAttribute('aria-label', `ดูงานของ ${name}`);
  return list;
}
