// "English" in the menu of one's own name, and "ภาษาไทย" to come back.
import { language, speak } from './language.js';

const MENU = '.account .dropdown-menu';
const OTHER = language === 'en' ? ['th', 'ภาษาไทย'] : ['en', 'English'];

function entry() {
  const [other, name] = OTHER;
  const link = document.createElement('a');
  link.href = '';
  link.lang = other;
  link.textContent = name;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    speak(other);
  });
  const item = document.createElement('li');
  item.className = 'amnuay-language';
  item.append(link);
  return item;
}

function offer() {
  for (const menu of document.querySelectorAll(MENU)) {
    if (!menu.querySelector('.amnuay-language')) menu.insertBefore(entry(), menu.querySelector('.logout'));
  }
}

new MutationObserver(offer).observe(document.documentElement, { childList: true, subtree: true });
offer();

export default [];
