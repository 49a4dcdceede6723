// On a phone the chosen task stands below the list: bring it into sight.

const NARROW = matchMedia('(max-width: 767px)');

function showTask() {
  const shown = new MutationObserver(() => {
    const task = document.querySelector('.task-card');
    if (!task) return;
    shown.disconnect();
    task.scrollIntoView({ behavior: 'smooth', block: 'start' });
  });
  shown.observe(document.body, { childList: true, subtree: true });
}

document.addEventListener(
  'click',
  (event) => {
    if (NARROW.matches && event.target.closest?.('.tasks-list li.task')) showTask();
  },
  true,
);

export default [];
