// Scores per indicator and round as a heat map, and how many have answered a survey.
import { element, icon } from '../../../tasklist/scripts/evidence/elements.js';
import { part, table, to } from './parts.js';

const LEVELS = { HIGH: 'สูง', MIDDLE: 'ปานกลาง', LOW: 'ต่ำ', NONE: '' };

export function scores(map, place) {
  const heads = [
    'ตัวชี้วัด',
    ...map.rounds.map((round) =>
      element('span', '', `${round.name} (${round.state})`, element('small', '', round.dates), round.total && element('small', '', `คะแนนรวม ${round.total}`)),
    ),
  ];
  const rows = map.lines.map((line) => [`${line.code} ${line.name}`, ...line.cells.map(heat)]);
  return [
    part(`scores-${place}`, map.title, null, table(map.title, heads, rows, 'amd-heat'), element('p', '', to('ดูตารางผลการดำเนินงานทั้งหมด', map.page))),
  ];
}

function heat(cell) {
  const made = to('', cell.page, `amd-score amd-score-${cell.level.toLowerCase()}`);
  const state = element('small', '', cell.late && icon('exclamation-sign'), cell.late ? ` ${cell.state} · ล่าช้า` : cell.state);
  made.append(element('strong', '', cell.score || '–'), ` ${LEVELS[cell.level]}`, state);
  return made;
}

export function responses(survey, place) {
  const rows = [survey.whole, ...survey.groups].map(({ name, received, expected }) => [
    name,
    String(received),
    expected === null ? 'ไม่ทราบจำนวน' : String(expected),
    rate(received, expected),
  ]);
  return [
    part(
      `responses-${place}`,
      survey.title,
      survey.state,
      table(survey.title, ['กลุ่มผู้ตอบ', 'ตอบแล้ว', 'ทั้งหมด', 'ร้อยละ'], rows),
      element('p', '', to('ดูผลการสำรวจ', survey.page)),
    ),
  ];
}

function rate(received, expected) {
  if (!expected) return '–';
  const share = Math.min(100, (received / expected) * 100);
  const bar = element('progress', '');
  bar.max = 100;
  bar.value = share;
  bar.setAttribute('aria-label', `ตอบแล้วร้อยละ ${share.toFixed(2)}`);
  return element('span', 'amd-rate', bar, ` ${share.toFixed(2)}`);
}
