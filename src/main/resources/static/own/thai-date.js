// Days as the office types them: day/month/year of the Buddhist Era (พ.ศ.), Thai digits and ค.ศ. understood.

const BUDDHIST = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export const WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];
const inWords = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { dateStyle: 'full', timeZone: 'UTC' });
const monthInWords = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { month: 'long', timeZone: 'UTC' });
const inBangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });

/** A day of the calendar, kept as its midnight in UTC so that no clock of a PC moves it. Months count from 0. */
export const day = (year, month, date) => new Date(Date.UTC(year, month, date));

export const today = () => new Date(inBangkok.format(new Date()));

export const plusDays = (from, days) => day(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days);

// 31 January and one month is the last of February
export function plusMonths(from, months) {
  const last = day(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0);
  return day(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate()));
}

/** The typed day; undefined when it is none, as 31/02/2570. */
export function read(text) {
  const arabic = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));
  const [, date, month, typed] = TYPED.exec(arabic)?.map(Number) ?? [];
  if (!date) return undefined;
  const year = typed >= FIRST_BUDDHIST_YEAR ? typed - BUDDHIST : typed;
  const found = day(year, month - 1, date);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? found : undefined;
}

const two = (number) => String(number).padStart(2, '0');

export const write = (chosen) =>
  `${two(chosen.getUTCDate())}/${two(chosen.getUTCMonth() + 1)}/${chosen.getUTCFullYear() + BUDDHIST}`;

/** As "วันอาทิตย์ที่ 22 พฤศจิกายน พ.ศ. 2569". */
export const words = (chosen) => inWords.format(chosen);

/** As "พฤศจิกายน 2569". */
export const monthWords = (chosen) => `${monthInWords.format(chosen)} ${chosen.getUTCFullYear() + BUDDHIST}`;
