// keeps "#/?task=…" of a deep link across the login: the browser carries the fragment of the form's action over the redirect
const form = document.getElementById('login');
if (location.hash) form.action += location.hash;

// Who has logged out leaves no half-filled forms on a shared PC, whichever page the logout came from. This page may also be
// an old one that is loaded once more while somebody works in another tab: it says and clears nothing then.
async function tidyUp() {
  const headers = { Accept: 'application/json' };
  const answer = await fetch('/office/api/me', { headers }).catch(() => undefined);
  if (answer?.ok) return location.replace('/login');
  Object.keys(localStorage)
    .filter((key) => /^(camunda-form|camForm):|^amnuay-drafts-of$/.test(key))
    .forEach((key) => localStorage.removeItem(key));
  history.replaceState(null, '', '/login');
}

if (new URLSearchParams(location.search).has('logout')) tidyUp();
