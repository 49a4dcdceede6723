// Tasklist lists what was created last first, whatever the filter says. People look for what is due: late work, then the
// nearest day, then what has no day. Whoever chooses another order in the list has it until they open Tasklist anew.
const WHAT_IS_DUE_FIRST = JSON.stringify([
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'nameCaseInsensitive', sortOrder: 'asc' },
]);

const [path, query] = location.hash.split('?');
const asked = new URLSearchParams(query);

if (['', '#', '#/'].includes(path) && !asked.has('sorting')) {
  asked.set('sorting', WHAT_IS_DUE_FIRST);
  history.replaceState(null, '', `#/?${asked}`);
}

export default [];
