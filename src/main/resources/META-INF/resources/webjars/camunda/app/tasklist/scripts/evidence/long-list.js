// A list that may have hundreds of entries: the newest of a long one at first, with a search and all of them for who wants them.
import { button, element } from './elements.js';

const FEW = 10;

// `tag` and `className` are those of a plain list; what is open and searched for is kept in `states` under `name` when
// the tab is drawn anew. The newest entry comes last.
export function longList(tag, className, entries, name, states, few = FEW) {
  const list = element(tag, className, entries);
  if (entries.length <= few) return list;
  if (!states.has(name)) states.set(name, { all: false, wanted: '' });
  const state = states.get(name);
  const search = searchField(name, state);
  const said = element('span', 'amn-note');
  said.setAttribute('role', 'status');
  const more = button('', null, () => {
    state.all = !state.all;
    show();
  });

  function show() {
    const wanted = state.wanted.trim().toLocaleLowerCase('th');
    const found = entries.filter((entry) => entry.textContent.toLocaleLowerCase('th').includes(wanted));
    const shown = new Set(state.all ? found : found.slice(-few));
    for (const entry of entries) entry.hidden = !shown.has(entry);
    said.textContent = counted(shown.size, found.length, entries.length, wanted);
    more.hidden = found.length <= few;
    more.lastChild.textContent = state.all ? 'แสดงเฉพาะล่าสุด' : `แสดงทั้งหมด ${found.length} รายการ`;
    more.setAttribute('aria-expanded', String(state.all));
  }

  search.addEventListener('input', () => {
    state.wanted = search.value;
    show();
  });
  show();
  return element('div', 'amn-long', element('div', 'amn-long-head', search, said), list, more);
}

function searchField(name, state) {
  const search = element('input', 'form-control');
  search.type = 'search';
  search.placeholder = 'ค้นหาในรายการนี้';
  search.setAttribute('aria-label', 'ค้นหาในรายการนี้');
  search.dataset.focus = `search-${name}`;
  search.value = state.wanted;
  return search;
}

function counted(shown, found, all, wanted) {
  if (!found) return `ไม่พบในทั้งหมด ${all} รายการ`;
  if (wanted) return `พบ ${found} จาก ${all} รายการ${shown < found ? ` แสดง ${shown} รายการล่าสุด` : ''}`;
  return shown < all ? `แสดง ${shown} รายการล่าสุด จากทั้งหมด ${all} รายการ` : `ทั้งหมด ${all} รายการ`;
}
