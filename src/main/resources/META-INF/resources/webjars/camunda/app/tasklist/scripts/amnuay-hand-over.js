// "มอบงานต่อ" above a task.
import { element, icon } from './evidence/elements.js';
import { HandOver } from '../../amnuay/hand-over.js';

function shownTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

// Tasklist has the task in its list and on the screen: show both anew.
function showAnew(done) {
  if (!done) return;
  const [path, query] = location.hash.split('?');
  const rest = new URLSearchParams(query);
  ['task', 'detailsTab'].forEach((name) => rest.delete(name));
  history.replaceState(null, '', `${path}?${rest}`);
  location.reload();
}

// Tasklist would let people type a login name into the name of who has the task: that is done here, and with a reason.
new MutationObserver(() => {
  for (const field of document.querySelectorAll('.task-card [cam-widget-inline-field][tabindex="0"]')) field.tabIndex = -1;
}).observe(document, { childList: true, subtree: true });

export default {
  id: 'amnuay-hand-over',
  pluginPoint: 'tasklist.task.action',
  priority: 200,
  render(node) {
    const open = element('a', 'amnuay-hand-over-link', 'มอบงานต่อ ', icon('share-alt'));
    open.href = '';
    open.addEventListener('click', (event) => {
      event.preventDefault();
      if (shownTask()) new HandOver(shownTask(), showAnew);
    });
    node.append(open);
  },
  unmount() {},
};
