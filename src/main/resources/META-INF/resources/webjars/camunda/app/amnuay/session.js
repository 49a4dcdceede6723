// After a logout or a lost session the web app goes to its own "#/login". The house has one login page:
// leave for that, and take the place along, so that the person comes back to the same task. A logout in one tab is a
// logout in all.
import { me } from './me.js';
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

if (me) claimDrafts(me.id);
onCleared(leaveAfterLogout);
addEventListener('hashchange', follow);
document.addEventListener('click', noticeLogout, true);
follow();

export default [];
