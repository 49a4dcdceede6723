// The box that finds tasks, documents and people, for the bar at the top. What is found stands on an office page.

const LABEL = 'ค้นหา เลขที่หนังสือ ชื่อคน หรือชื่องาน';

function box() {
  const form = document.createElement('form');
  form.className = 'amnuay-search';
  form.action = '/office/search';
  // Tasklist's own page does not say in what its letters are written
  form.acceptCharset = 'UTF-8';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'ค้นหาทั้งระบบ');
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.required = true;
  field.maxLength = 200;
  field.placeholder = 'เลขที่หนังสือ ชื่อคน ชื่องาน';
  field.title = LABEL;
  field.setAttribute('aria-label', LABEL);
  const button = document.createElement('button');
  button.type = 'submit';
  button.setAttribute('aria-label', 'ค้นหา');
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-search';
  icon.setAttribute('aria-hidden', 'true');
  button.append(icon);
  form.append(field, button);
  // Tasklist's own submit handling must not keep the page
  form.addEventListener('submit', (event) => event.stopPropagation());
  return form;
}

export const searchBox = {
  id: 'amnuay-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: (node) => node.append(box()),
  unmount() {},
};
