// keeps "#/?task=…" of a deep link across the login: the browser carries the fragment of the form's action over the redirect
const form = document.getElementById('login');
if (location.hash) form.action += location.hash;

// who has logged out leaves no half-filled forms on a shared PC, whichever page the logout came from
if (new URLSearchParams(location.search).has('logout')) {
  Object.keys(localStorage)
    .filter((key) => /^(camunda-form|camForm):|^amnuay-drafts-of$/.test(key))
    .forEach((key) => localStorage.removeItem(key));
}
