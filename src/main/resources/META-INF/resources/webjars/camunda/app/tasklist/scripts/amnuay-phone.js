// On a phone the chosen task stands below the list: bring it into sight.

const NARROW = matchMedia('(max-width: 767px)');

const LOADING = 3000;

// While its parts arrive one after the other, until the person does something else.
function showTask() {
  const arriving = new MutationObserver(() => document.querySelector('.task-card')?.scrollIntoView({ block: 'start' }));
  arriving.observe(document.body, { childList: true, subtree: true });
  const enough = () => arriving.disconnect();
  setTimeout(enough, LOADING);
  for (const done of ['pointerdown', 'keydown', 'wheel']) document.addEventListener(done, enough, { once: true, capture: true });
}

document.addEventListener(
  'click',
  (event) => {
    if (NARROW.matches && event.target.closest?.('.tasks-list li.task')) showTask();
  },
  true,
);

export default [];
