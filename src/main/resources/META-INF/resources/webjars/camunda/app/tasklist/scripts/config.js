// Settings of the web app; the keys are Camunda's (7.24.0).
import { locales } from '../../amnuay/language.js';

export default {
  app: { name: 'งาน', vendor: 'อำนวย' },
  locales,
  dateFormat: { monthName: 'MMMM', day: 'D', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  customScripts: [
    '../amnuay/session.js',
    '../amnuay/language-switch.js',
    '../amnuay/gaps.js',
    'scripts/amnuay-forms.js',
    'scripts/amnuay-phone.js',
    'scripts/amnuay-dates.js',
    'scripts/amnuay-texts.js',
    'scripts/amnuay-evidence.js',
    'scripts/amnuay-hand-over.js',
    'scripts/amnuay-due.js',
    'scripts/amnuay-inbox.js',
  ],
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
