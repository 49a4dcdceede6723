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

// Camunda fetches its words while it draws already, and what it draws before they come stays CREATION_DATE: put them
// where it looks first.
async function fetchWords() {
  const base = document.querySelector('base');
  const place = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const answer = await fetch(`${place}${language}.json?bust=${window.bust}`, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) return;
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  kept[`${place}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

document.documentElement.lang = language;
await fetchWords().catch(() => {});
