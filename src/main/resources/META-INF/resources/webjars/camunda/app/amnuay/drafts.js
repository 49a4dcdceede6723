// Tasklist keeps half-filled forms in the browser, for whoever sits down next. PCs in an office are shared:
// a draft belongs to the person who typed it, and goes when that person logs out.
const OWNER = 'amnuay-drafts-of';
const DRAFT = /^(camunda-form|camForm):/;

export function clearDrafts() {
  Object.keys(localStorage)
    .filter((key) => DRAFT.test(key))
    .forEach((key) => localStorage.removeItem(key));
  localStorage.removeItem(OWNER);
}

// `then` is called when another tab has cleared them, after a logout there.
export function onCleared(then) {
  addEventListener('storage', ({ key, newValue }) => key === OWNER && newValue === null && then());
}

// To be called before a form is shown: drafts of somebody else are not offered to this person.
export function claimDrafts(person) {
  const owner = localStorage.getItem(OWNER);
  if (owner && owner !== person) clearDrafts();
  localStorage.setItem(OWNER, person);
}
