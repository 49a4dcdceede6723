// Small pieces of the page. Text always goes in as text, never as markup.

// element('p', 'note', 'text', child, …): nothing is made of null, false and empty text.
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content.flat().filter(Boolean));
  return made;
}

export function icon(name) {
  const made = element('span', `glyphicon glyphicon-${name}`);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

export function button(text, iconName, onClick, className = 'btn btn-default btn-sm') {
  const made = element('button', className, iconName && icon(iconName), element('span', '', text));
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

export function link(text, href, iconName) {
  const made = element('a', 'amn-link', iconName && icon(iconName), element('span', '', text));
  if (!isOfThisHouse(href)) return element('span', '', text);
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener';
  return made;
}

function isOfThisHouse(href) {
  return new URL(href, location.href).origin === location.origin;
}

// A second click within four seconds does it: a dialog would be suppressed in some settings of the web app.
export function carefulButton(text, question, iconName, onSure) {
  let timer;
  const made = button(text, iconName, () => {
    if (!timer) {
      made.lastChild.textContent = question;
      made.classList.add('amn-sure');
      timer = setTimeout(calmDown, 4000);
    } else {
      calmDown();
      onSure();
    }
  });
  function calmDown() {
    clearTimeout(timer);
    timer = undefined;
    made.lastChild.textContent = text;
    made.classList.remove('amn-sure');
  }
  return made;
}

export function size(bytes) {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
