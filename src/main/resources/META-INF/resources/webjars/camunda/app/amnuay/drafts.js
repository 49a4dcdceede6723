// Tasklist keeps half-filled forms in the browser, for whoever sits down next. PCs in an office are shared:
// a draft belongs to the person who typed it, and goes when that person logs out.
const OWNER = 'amnuay-drafts-of';
const DRAFT = /^(camunda-form|camForm):/;

function forget() {
  Object.keys(localStorage)
    .filter((key) => DRAFT.test(key))
    .forEach((key) => localStorage.removeItem(key));
}

// Unless somebody else works in this browser by now: `person` is a login name, undefined when it is not known.
export function clearDrafts(person) {
  if (!areDraftsOf(person)) return;
  forget();
  localStorage.removeItem(OWNER);
}

export function areDraftsOf(person) {
  const owner = localStorage.getItem(OWNER);
  return !owner || !person || owner === person;
}

// `then` is called when another tab has cleared them, after a logout there.
export function onCleared(then) {
  addEventListener('storage', ({ key, newValue }) => key === OWNER && newValue === null && then());
}

// To be called before a form is shown: drafts of somebody else are not offered to this person. The owner is never
// taken away in between, which would be a logout to the other tabs.
export function claimDrafts(person) {
  if (!areDraftsOf(person)) forget();
  localStorage.setItem(OWNER, person);
}
