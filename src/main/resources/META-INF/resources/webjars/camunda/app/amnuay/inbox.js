// The link to the person's notices, with the number of unread ones, for the bar at the top.
import { me } from './me.js';

function link() {
  const a = document.createElement('a');
  a.className = 'amnuay-inbox';
  a.href = '/office/inbox';
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-bell';
  icon.setAttribute('aria-hidden', 'true');
  const text = document.createElement('span');
  text.textContent = ' กล่องข้อความ';
  a.append(icon, text);
  if (me?.unread > 0) a.append(badge(me.unread));
  return a;
}

function badge(unread) {
  const count = document.createElement('span');
  count.className = 'amnuay-unread';
  count.textContent = String(unread);
  count.title = `ยังไม่ได้อ่าน ${unread} เรื่อง`;
  return count;
}

export const inboxLink = {
  id: 'amnuay-inbox',
  pluginPoint: 'tasklist.navbar.action',
  priority: 200,
  render: (node) => node.append(link()),
  unmount() {},
};
