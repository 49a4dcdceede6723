// On the card of every task: its fiscal year. There and at the top of the open one: its due date, the working days left,
// and a picture and a colour for how urgent it is.
import { element, icon } from './evidence/elements.js';

const LOOKS = {
  LATE: ['exclamation-sign', 'amn-late'],
  SOON: ['time', 'amn-soon'],
  LATER: ['calendar', 'amn-in-time'],
};

const NONE = { text: 'ยังไม่กำหนดวันครบกำหนด', urgency: 'LATER' };
const IN_HEADER = '.task-card .meta .due-date';

// What was answered last: Tasklist draws its cards anew every few seconds, and they should not flicker.
const known = new Map();

// The cards of one list are drawn one by one; they are asked about in one request.
let waiting = new Map();

function ask(taskId, node) {
  if (known.has(taskId)) draw(node, known.get(taskId));
  if (!waiting.size) setTimeout(answerAll);
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), node]);
}

async function answerAll() {
  const asked = waiting;
  waiting = new Map();
  const answer = await fetch(`/office/api/tasks/cards?ids=${[...asked.keys()].join(',')}`, {
    headers: { Accept: 'application/json' },
  }).catch(() => null);
  if (!answer?.ok) return; // Tasklist's own words for the due date stay
  for (const card of await answer.json()) {
    known.set(card.id, card);
    for (const node of asked.get(card.id) ?? []) draw(node, card);
  }
}

function sign({ text, urgency }) {
  const [picture, className] = LOOKS[urgency];
  return element('div', `amn-card-due ${className}`, icon(picture), ` ${text}`);
}

function draw(node, { id, year, due }) {
  if (node.matches(IN_HEADER)) drawInHeader(node, id, due ?? NONE);
  else node.replaceChildren(...[year && element('div', 'amn-card-year', `ปีงบประมาณ: ${year}`), due && sign(due)].filter(Boolean));
}

// Tasklist keeps what it drew there itself: it is hidden, not removed. It may show another task by now.
function drawInHeader(node, task, due) {
  if (node.dataset.amnTask !== task) return;
  node.querySelector('.amn-card-due')?.remove();
  node.append(sign(due));
}

function shownTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

function followHeader() {
  const node = document.querySelector(IN_HEADER);
  const task = shownTask();
  if (!node || !task || node.dataset.amnTask === task) return;
  node.dataset.amnTask = task;
  node.querySelector('.amn-card-due')?.remove();
  ask(task, node);
}

new MutationObserver(followHeader).observe(document, { childList: true, subtree: true });

export default {
  id: 'amnuay-cards',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => ask(taskId, node),
  unmount() {},
};
