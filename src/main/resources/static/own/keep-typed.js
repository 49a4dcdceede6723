// A form of an office page is sent only while its login holds and the server answers. Else what was typed and the files
// that were chosen stay in the page: the person logs in beside it and presses the same button again.
const PATIENCE = 8000;
const ANSWER_AT_LATEST = 120000;
const SENT = 'aria-busy';

const cleared = new WeakSet();
let asking = false;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.getAttribute('method')?.toLowerCase() !== 'post' || event.defaultPrevented) return;
  if (cleared.has(form)) return hold(form);
  event.preventDefault();
  if (!asking && !form.hasAttribute(SENT)) sendIfPossible(form, event.submitter);
});

async function sendIfPossible(form, submitter) {
  asking = true;
  const refusal = await ask(form);
  asking = false;
  form.querySelector('.not-sent')?.remove();
  if (refusal) return say(form, submitter, refusal);
  cleared.add(form);
  form.requestSubmit(submitter);
  cleared.delete(form);
}

// What has been sent is not sent again while its answer is awaited, however often the button is pressed. No form of the
// office is answered by a file that would leave this page open.
function hold(form) {
  form.setAttribute(SENT, 'true');
  setTimeout(() => form.removeAttribute(SENT), ANSWER_AT_LATEST);
}

// The person has stopped the sending, or has come back to this page.
function release() {
  for (const form of document.querySelectorAll(`form[${SENT}]`)) form.removeAttribute(SENT);
}

window.navigation?.addEventListener('navigateerror', release);
addEventListener('pageshow', release);

// Nothing when the form may go; else what to say: sentences, and links by their addresses.
async function ask(form) {
  const [me, csrf] = await Promise.all([get('/office/api/me'), get('/office/api/csrf')]);
  if (!me || !csrf) {
    return ['ติดต่อระบบไม่ได้ จึงยังไม่ได้ส่ง ข้อมูลที่กรอกและไฟล์ที่เลือกยังอยู่ กรุณาตรวจสอบเครือข่ายแล้วกดปุ่มเดิมอีกครั้ง'];
  }
  if (me.status === 401 || csrf.status === 401) return leaving(form) ? undefined : loggedOut();
  if (!me.ok || !csrf.ok) return undefined;
  const refusal = somebodyElse(form, await me.json());
  if (refusal && !leaving(form)) return refusal;
  // a login beside this page has given the browser a new token
  const { token } = await csrf.json();
  for (const field of form.querySelectorAll('input[name="_csrf"]')) field.value = token;
  return undefined;
}

function get(path) {
  const headers = { Accept: 'application/json' };
  return fetch(path, { headers, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
}

function leaving(form) {
  return new URL(form.action, location.href).pathname === '/logout';
}

function loggedOut() {
  return [
    'หมดเวลาการใช้งาน จึงยังไม่ได้ส่ง ข้อมูลที่กรอกและไฟล์ที่เลือกยังอยู่ในหน้านี้ กรุณา',
    { text: 'เข้าสู่ระบบในแท็บใหม่', href: '/login?expired' },
    'แล้วกลับมาหน้านี้ กดปุ่มเดิมอีกครั้ง',
  ];
}

// On a shared PC the login beside this page may be a colleague's. Every form says whose page it was sent from; the page
// that gives back what was typed says it itself, for it may have been drawn for the colleague.
function somebodyElse(form, { id, name }) {
  const givenBack = document.querySelector('[data-owner]')?.dataset.owner;
  const owner = givenBack ?? form.querySelector('input[name="_owner"]')?.value;
  if (!owner || owner === id) return undefined;
  const mine = document.querySelector('.who-name')?.textContent.trim() ?? owner;
  const next = givenBack
    ? `กรุณาให้ ${mine} เข้าสู่ระบบในแท็บใหม่ แล้วกดปุ่มเดิมอีกครั้ง`
    : 'กรุณาคัดลอกข้อมูลที่ต้องการ แล้วโหลดหน้าใหม่';
  return [`หน้านี้เปิดไว้ในชื่อ ${mine} แต่ขณะนี้ ${name} เข้าสู่ระบบอยู่ จึงยังไม่ได้ส่ง ${next}`];
}

function say(form, submitter, refusal) {
  const box = document.createElement('div');
  box.className = 'alert alert-danger not-sent no-print';
  box.setAttribute('role', 'alert');
  for (const part of refusal) box.append(typeof part === 'string' ? part : link(part), ' ');
  if (submitter && form.contains(submitter)) submitter.before(box);
  else form.append(box);
  box.scrollIntoView({ block: 'nearest' });
}

function link({ text, href }) {
  const made = document.createElement('a');
  made.href = href;
  made.target = '_blank';
  made.textContent = text;
  return made;
}
