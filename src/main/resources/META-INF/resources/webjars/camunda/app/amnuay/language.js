// The language of Camunda's own pages: Thai, unless this person chose English on this PC. Camunda itself would follow
// the browser's language, and every Windows PC set up in English would leave Thai.
import { me } from './me.js';

const CHOICE = `amnuay-language:${me?.id}`;

export const language = localStorage.getItem(CHOICE) === 'en' ? 'en' : 'th';
export const locales = { availableLocales: [language], fallbackLocale: language };

export function speak(other) {
  localStorage.setItem(CHOICE, other);
  location.reload();
}

document.documentElement.lang = language;
