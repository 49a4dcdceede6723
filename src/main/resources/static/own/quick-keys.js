// Typing in sheets of paper: a digit in a field for one digit leads to the next field. The page works without it.
document.querySelectorAll('[data-quick-keys]').forEach(form => {
  const fields = [...form.querySelectorAll('input:not([type=hidden]), textarea, select, button')];
  form.addEventListener('input', event => {
    const field = event.target;
    if (field.dataset.key === 'rating' && /^[1-5๑-๕]$/.test(field.value.trim())) {
      fields[fields.indexOf(field) + 1]?.focus();
    }
  });
});
