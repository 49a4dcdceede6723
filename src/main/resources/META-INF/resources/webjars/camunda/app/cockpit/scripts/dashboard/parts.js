// Pieces that every part of the director's page is made of.
import { element, icon } from '../../../tasklist/scripts/evidence/elements.js';

// A part of the page; `name` is how the tiles on top find it.
export function part(name, title, note, ...content) {
  return element('section', 'amd-part', heading(name, title), note && element('p', 'amn-note', note), ...content);
}

export function heading(name, title) {
  const made = element('h2', '', title);
  made.id = `amd-${name}`;
  made.tabIndex = -1;
  return made;
}

// A number that leads to the part it is about. An address with # would be taken for a page of Cockpit.
export function tile(label, count, name, mood) {
  const made = element('button', `amd-tile amd-${mood}`, element('strong', '', String(count)), element('span', '', label));
  made.type = 'button';
  made.addEventListener('click', () => {
    const target = document.getElementById(`amd-${name}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  });
  return made;
}

export function to(text, page, className = '') {
  if (!page) return element('span', className, text);
  const made = element('a', className, text);
  made.href = page;
  return made;
}

// rows: arrays of cells, each a text or an element. The first cell of a row names it.
export function table(caption, heads, rows, className = '') {
  const head = element('tr', '', ...heads.map((text) => cell('th', text, 'col')));
  const body = rows.map((cells) => element('tr', '', ...cells.map((content, place) => cell(place ? 'td' : 'th', content, 'row', heads[place]))));
  const made = element('table', `amd-table ${className}`, element('caption', 'sr-only', caption), element('thead', '', head), element('tbody', '', ...body));
  const frame = element('div', 'amd-scroll', made);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', caption);
  return frame;
}

// `head`: what stands above the cell, said beside it on a phone.
function cell(tag, content, scope, head) {
  const made = element(tag, '', content);
  if (tag === 'th') made.scope = scope;
  if (tag === 'td') made.dataset.label = head ?? '';
  return made;
}

export function more(summary, ...content) {
  return element('details', 'amd-more', element('summary', '', summary), ...content);
}

export function nothing(text) {
  return element('p', 'amd-nothing', icon('ok'), ` ${text}`);
}
