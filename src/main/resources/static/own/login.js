// keeps "#/?task=…" of a deep link across the login: the browser carries the fragment of the form's action over the redirect
const form = document.getElementById('login');
if (location.hash) form.action += location.hash;
