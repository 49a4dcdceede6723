// After a logout or a lost session the web app goes to its own "#/login". The house has one login page:
// leave for that, and take the place along, so that the person comes back to the same task. A logout in one tab is a
// logout in all.
import { me, whoIsHere } from './me.js';
import { claimDrafts, clearDrafts, onCleared } from './drafts.js';

const OWN_LOGIN = '#/login';
const TASKLIST = '/app/tasklist/';

let place = location.hash.startsWith(OWN_LOGIN) ? '' : location.hash;
let loggingOut = false;

function follow() {
  if (!location.hash.startsWith(OWN_LOGIN)) place = location.hash;
  else if (loggingOut) leaveAfterLogout();
  else returnAfterLogin();
}

function leaveAfterLogout() {
  const clear = () => clearDrafts(me?.id);
  clear();
  addEventListener('pagehide', clear);
  location.replace('/login?logout');
}

// Tasklist is where the login leads anyway; another app is remembered by asking for its page once more.
function returnAfterLogin() {
  if (location.pathname.includes(TASKLIST)) {
    location.replace('/login?expired' + place);
  } else {
    history.replaceState(null, '', location.pathname + place);
    location.reload();
  }
}

function noticeLogout(event) {
  if (event.target.closest?.('li.logout')) loggingOut = true;
}

// At a shared PC a colleague may have logged in beside this page: what is done here would be done in that name.
async function noticeColleague() {
  if (document.visibilityState !== 'visible') return;
  const here = await whoIsHere();
  if (me && here && here.id !== me.id) location.reload();
}

if (me) claimDrafts(me.id);
onCleared(leaveAfterLogout);
addEventListener('hashchange', follow);
addEventListener('focus', noticeColleague);
document.addEventListener('visibilitychange', noticeColleague);
document.addEventListener('click', noticeLogout, true);
follow();

export default [];
