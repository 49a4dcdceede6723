// Settings of the web app; the keys are Camunda's (7.24.0).
// Thai is the only language offered: Camunda follows the browser's first language among those listed here,
// and with English in the list every Windows PC set up in English would leave Thai.
export default {
  app: { name: 'หน้าแรก', vendor: 'อำนวย' },
  locales: { availableLocales: ['th'], fallbackLocale: 'th' },
  dateFormat: { monthName: 'MMMM', day: 'D', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: ['../amnuay/session.js'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  links: [
    { label: 'กล่องข้อความ', href: '/office/inbox', description: 'เรื่องที่ระบบแจ้งถึงท่าน' },
  ],
};
