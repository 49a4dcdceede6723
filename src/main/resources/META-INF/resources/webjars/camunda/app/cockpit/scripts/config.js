// Settings of the web app; the keys are Camunda's (7.24.0).
import { locales } from '../../amnuay/language.js';

export default {
  app: { name: 'ติดตามภาพรวม', vendor: 'อำนวย' },
  locales,
  dateFormat: { monthName: 'MMMM', day: 'D', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: [
    '../amnuay/session.js',
    '../amnuay/language-switch.js',
    '../amnuay/gaps.js',
    'scripts/amnuay-dates.js',
  ],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
};
