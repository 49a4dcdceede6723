// Settings of the web app; the keys are Camunda's (7.24.0).
const THAI = { availableLocales: ['th'], fallbackLocale: 'th' };
const { locales } = await import('../../amnuay/language.js').catch(() => ({ locales: THAI }));
const { ownScripts } = await import('../../amnuay/own-scripts.js').catch(() => ({ ownScripts: () => [] }));

export default {
  app: { name: 'ติดตามภาพรวม', vendor: 'อำนวย' },
  locales,
  dateFormat: { monthName: 'MMMM', day: 'D', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: await ownScripts(import.meta.url),
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
};
