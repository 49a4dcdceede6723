// A link to a task that is not there for this person: says in place of Tasklist's English what became of it.
import { element, icon } from './evidence/elements.js';
import { Refused, request } from './evidence/step-api.js';

const EMPTY = '.no-task';
const ENGLISH = /No matching task|task is null/;

let asked;

function wanted() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

async function explain(place) {
  const task = wanted();
  if (!task) return clear(place);
  if (asked === task) return;
  asked = task;
  try {
    const { message, advice } = await request('GET', `/office/api/tasks/${encodeURIComponent(task)}/whereabouts`);
    if (asked === task) show(place, message, advice);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    if (asked === task) show(place, refused.message, '');
  }
}

function clear(place) {
  asked = undefined;
  place.parentElement.querySelector('.amnuay-absent')?.remove();
}

function show(place, message, advice) {
  place.parentElement.querySelector('.amnuay-absent')?.remove();
  const said = element(
    'div',
    'amnuay-absent',
    element('p', '', icon('exclamation-sign'), ` ${message}`),
    advice && element('p', '', advice),
  );
  said.setAttribute('role', 'alert');
  place.before(said);
}

// What is said above says it better.
function dropEnglish() {
  for (const alert of document.querySelectorAll('.notifications .alert')) {
    if (ENGLISH.test(alert.textContent)) alert.querySelector('.close[ng-click^="removeNotification"]')?.click();
  }
}

function look() {
  const place = document.querySelector(EMPTY);
  if (place?.checkVisibility()) explain(place);
  else if (place) clear(place);
  dropEnglish();
}

new MutationObserver(look).observe(document.body, {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class'],
});
addEventListener('hashchange', look);
look();

export default [];
