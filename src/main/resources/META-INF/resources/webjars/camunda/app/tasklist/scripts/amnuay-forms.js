// Cures for Camunda Forms in Tasklist 7.24 (form-js 1.8.7): "Complete" stays usable, and nothing typed is lost.
import { areDraftsOf } from '../../amnuay/drafts.js';
import { me } from '../../amnuay/me.js';

const FORM = '[cam-tasklist-form-camunda]';
const SAVE = '[cam-tasklist-form] .form-actions button[ng-click^="save"]';
const LEAVING_THE_FORM =
  '.nav-tabs a, .tasks-list a, .task-filters a, .navbar a, [cam-tasks], .form-actions button[ng-click^="complete"]';
const TEXT_FIELD = '.fjs-form-field-textarea textarea, .fjs-form-field-textfield input';
const START_FORM_DRAFT = 'camunda-form:undefined';

const cured = new WeakSet();
const typedIn = new WeakSet();

// form-js leaves an empty error behind for every edited row of a dynamic list, and Tasklist, counting errors,
// disables "Complete" and "Start" for ever. Here "invalid" means what the person sees: a field marked with an error.
function keepCompleteUsable(form) {
  const scope = scopeOf(form);
  if (!scope) return;
  cured.add(form);
  const invalid = () => form.querySelector('.fjs-has-errors') !== null;
  Object.defineProperty(scope, '$invalid', { configurable: true, get: invalid, set() {} });
  tellTheWindow(scope, invalid);
}

// The window of a start form is told by itself; it is told again once the form has drawn its marks.
function tellTheWindow(scope, invalid) {
  const tell = scope.onFormValidation;
  if (!tell) return;
  scope.onFormValidation = () => {
    tell(invalid());
    requestAnimationFrame(() => scope.$applyAsync(() => tell(invalid())));
  };
}

function scopeOf(form) {
  let scope = window.angular?.element(form).scope();
  while (scope && !Object.hasOwn(scope, 'completionHandler')) scope = scope.$parent;
  return scope;
}

// form-js takes a text over 300 ms after the last letter. Whatever draws the form in between puts the old text back, and
// a number field does so 300 ms after it was left: the first letters typed behind it were lost. What is being typed stays.
function keepWhatIsBeingTyped({ target: field }) {
  if (!field.matches(TEXT_FIELD)) return;
  typedIn.add(field);
  if (Object.hasOwn(field, 'value')) return;
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get,
    set(text) {
      if (!typedIn.has(field)) set.call(field, text);
    },
  });
}

// Tasklist throws the form away when another tab, task or page is opened: keep the draft first, but never among those
// of a colleague who has logged in beside this page.
function saveDraft() {
  if (!areDraftsOf(me?.id)) return;
  const save = document.querySelector(SAVE);
  if (save && !save.disabled) save.click();
}

// All start forms share one draft, whatever they start: a form just opened must begin empty.
function forgetStartForm() {
  if (!document.querySelector(`.modal ${FORM}`)) localStorage.removeItem(START_FORM_DRAFT);
}

new MutationObserver(() => {
  for (const form of document.querySelectorAll(FORM)) if (!cured.has(form)) keepCompleteUsable(form);
}).observe(document, { childList: true, subtree: true });

document.addEventListener(
  'click',
  (event) => {
    forgetStartForm();
    if (event.target.closest?.(LEAVING_THE_FORM)) saveDraft();
  },
  true,
);
document.addEventListener('input', keepWhatIsBeingTyped, true);
document.addEventListener('blur', ({ target }) => typedIn.delete(target), true);
addEventListener('pagehide', saveDraft);
forgetStartForm();

export default [];
