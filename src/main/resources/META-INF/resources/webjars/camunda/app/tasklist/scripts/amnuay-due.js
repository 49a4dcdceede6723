// On the card of every task: its due date, the working days left, and a picture and a colour for how urgent it is.
import { element, icon } from './evidence/elements.js';

const LOOKS = {
  LATE: ['exclamation-sign', 'amn-late'],
  SOON: ['time', 'amn-soon'],
  LATER: ['calendar', 'amn-in-time'],
};

// The cards of one list are drawn one by one; they are asked about in one request.
let waiting = new Map();

function ask(taskId, node) {
  if (!waiting.size) setTimeout(answerAll);
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), node]);
}

async function answerAll() {
  const asked = waiting;
  waiting = new Map();
  const answer = await fetch(`/office/api/tasks/due?ids=${[...asked.keys()].join(',')}`, {
    headers: { Accept: 'application/json' },
  }).catch(() => null);
  if (!answer?.ok) return; // Tasklist's own words for the due date stay
  for (const { id, text, urgency } of await answer.json()) {
    const [picture, className] = LOOKS[urgency];
    for (const node of asked.get(id) ?? []) node.append(element('div', `amn-card-due ${className}`, icon(picture), ` ${text}`));
  }
}

export default {
  id: 'amnuay-due',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => ask(taskId, node),
  unmount() {},
};
