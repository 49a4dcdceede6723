// Dates in Camunda Forms, the Thai way: day/month/year on every PC, พ.ศ. understood while typing, Thai months in the
// calendar, and the date written out in words beside the field.

const BUDDHIST = 543;
const TYPED_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;
const DATE_INPUT = '.fjs-datepicker input.fjs-input'; // the calendar has an input of its own, for the year
const inWords = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', { dateStyle: 'full', timeZone: 'UTC' });

// form-js asks the browser how dates are written; a PC set up in English (US) would answer month/day/year and the
// clerk's 5/6 would become the sixth of May. It is the only one who asks for the locale "default".
function writeDayFirst() {
  const Native = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(Native, {
    construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'en-GB' : locale, ...rest),
    apply: (target, self, [locale, ...rest]) => target(locale === 'default' ? 'en-GB' : locale, ...rest),
  });
}

function speakThaiInCalendar() {
  window.flatpickr?.localize({
    weekdays: {
      shorthand: ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'],
      longhand: ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'],
    },
    months: {
      shorthand: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
      longhand: [
        ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
        ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
      ],
    },
    firstDayOfWeek: 0,
    ordinal: () => '',
    rangeSeparator: ' ถึง ',
    scrollTitle: 'เลื่อนเพื่อเพิ่มหรือลด',
    toggleTitle: 'คลิกเพื่อสลับ',
    yearAriaLabel: 'ปี ค.ศ.',
    monthAriaLabel: 'เดือน',
  });
}

function toArabic(text) {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));
}

// "22/11/2569" and "๒๒/๑๑/๒๕๖๙" become "22/11/2026" before the calendar reads them.
function understandBuddhistYear(input) {
  const parts = TYPED_DATE.exec(toArabic(input.value));
  if (!parts) return;
  const [, day, month, typed] = parts;
  const year = Number(typed) >= 2400 ? Number(typed) - BUDDHIST : Number(typed);
  input.value = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

function writeInWords(input) {
  const parts = TYPED_DATE.exec(toArabic(input.value));
  const field = input.closest('.fjs-datetime-subsection');
  if (!field) return;
  if (parts) field.dataset.thaiDate = words(parts.slice(1).map(Number));
  else delete field.dataset.thaiDate;
}

function words([day, month, year]) {
  const gregorian = year >= 2400 ? year - BUDDHIST : year;
  return inWords.format(new Date(Date.UTC(gregorian, month - 1, day)));
}

function onDateInput(action) {
  return (event) => {
    if (event.target.matches?.(DATE_INPUT)) action(event.target, event);
  };
}

const complete = onDateInput((input, event) => {
  if (event.type === 'keydown' && event.key !== 'Enter') return;
  understandBuddhistYear(input);
  writeInWords(input);
});
const describe = onDateInput(writeInWords);

writeDayFirst();
speakThaiInCalendar();
document.addEventListener('blur', complete, true);
document.addEventListener('keydown', complete, true);
document.addEventListener('input', describe, true);
document.addEventListener('change', describe, true);
// The calendar fills a stored date in without an event of its own.
new MutationObserver(() => document.querySelectorAll(DATE_INPUT).forEach(writeInWords)).observe(document, {
  childList: true,
  subtree: true,
});

export default [];
