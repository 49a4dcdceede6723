// Settings of the web app; the keys are Camunda's (7.24.0).
const THAI = { availableLocales: ['th'], fallbackLocale: 'th' };
const { locales } = await import('../../amnuay/language.js').catch(() => ({ locales: THAI }));
const { ownScripts } = await import('../../amnuay/own-scripts.js').catch(() => ({ ownScripts: () => [] }));

export default {
  app: { name: 'งาน', vendor: 'อำนวย' },
  locales,
  dateFormat: { monthName: 'MMMM', day: 'D', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: await ownScripts(import.meta.url),
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'รับงานที่เลือกอยู่' },
    focusFilter: { key: 'ctrl+shift+f', description: 'ไปที่ตัวกรองแรก' },
    focusList: { key: 'ctrl+alt+l', description: 'ไปที่งานแรกในรายการ' },
    focusForm: { key: 'ctrl+alt+f', description: 'ไปที่ช่องแรกของแบบฟอร์ม' },
    startProcess: { key: 'ctrl+alt+p', description: 'เปิดหน้าต่างเริ่มเรื่องใหม่' },
  },
};
