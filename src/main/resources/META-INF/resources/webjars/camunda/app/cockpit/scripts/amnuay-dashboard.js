// What the director sees first: where every procedure of a year stands, and what is late.
import { Refused, request } from '../../tasklist/scripts/evidence/step-api.js';
import { button, element, icon } from '../../tasklist/scripts/evidence/elements.js';
import { lateTable, upcomingTable } from './dashboard/due.js';
import { otherYears, procedures } from './dashboard/progress.js';
import { failures } from './dashboard/failures.js';
import { loads } from './dashboard/loads.js';
import { responses, scores } from './dashboard/scores.js';
import { tile, to } from './dashboard/parts.js';

class DirectorsPage {
  #place = element('div', 'amnuay-dashboard');
  #status = element('div', 'amd-status');
  #year;

  constructor(node) {
    this.#status.setAttribute('role', 'status');
    this.#place.append(this.#status);
    node.append(this.#place);
    // the page is put together around the node after this
    requestAnimationFrame(() => toTheTop(node));
    this.load();
  }

  async load(year) {
    this.#status.replaceChildren(element('p', 'amn-note', icon('refresh'), ' กำลังรวบรวมข้อมูล…'));
    try {
      this.#show(await request('GET', `/office/api/oversight${year ? `?year=${encodeURIComponent(year)}` : ''}`));
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.#status.replaceChildren(element('p', 'amn-box amn-missing', element('span', '', refused.message)), this.#again());
    }
  }

  #show(page) {
    const chosen = this.#place.contains(document.activeElement);
    this.#year = page.year;
    this.#status.replaceChildren();
    const again = () => this.load(this.#year);
    this.#place.replaceChildren(
      this.#status,
      this.#head(page),
      tiles(page),
      ...procedures(page),
      ...lateTable(page, again),
      ...upcomingTable(page),
      ...page.scores.flatMap(scores),
      ...page.responses.flatMap(responses),
      ...loads(page),
      ...failures(page),
      ...otherYears(page, (year) => this.load(year)),
    );
    if (chosen) this.#place.querySelector('.amd-head select').focus({ preventScroll: true });
  }

  #head(page) {
    const choice = element('select', 'form-control', ...page.years.map((year) => new Option(year, year)));
    if (!page.years.includes(page.year)) choice.append(new Option(page.year, page.year));
    choice.value = page.year;
    choice.addEventListener('change', () => this.load(choice.value));
    const title = element('h1', '', `ภาพรวม${page.yearLabel}`);
    const label = element('label', '', element('span', '', 'ปีงบประมาณ'), choice);
    return element('div', 'amd-head', title, label, this.#again(), element('span', 'amn-note', `ข้อมูล ณ ${page.at}`));
  }

  #again() {
    return button('โหลดใหม่', 'refresh', () => this.load(this.#year));
  }
}

// Camunda keeps such pages for the end of its own; the director looks here first, with the eyes and with the keyboard.
function toTheTop(node) {
  const section = node.closest('section');
  section?.classList.add('amd-section');
  section?.parentElement.prepend(section);
}

function tiles(page) {
  const criteria = page.procedures.reduce(
    (sum, { criteria: { met, metWithReason, notMet } }) => ({
      met: sum.met + met,
      metWithReason: sum.metWithReason + metWithReason,
      notMet: sum.notMet + notMet,
    }),
    { met: 0, metWithReason: 0, notMet: 0 },
  );
  const failed = page.failures.mailCount + page.failures.incidents.length;
  return element(
    'div',
    'amd-tiles',
    own(page.own),
    tile('ล่าช้า', page.lateCount, 'late', page.lateCount ? 'bad' : 'good'),
    tile(`ครบกำหนดใน ${page.upcomingDays} วัน`, page.upcoming.length, 'upcoming', 'plain'),
    tile('เกณฑ์ที่ผ่าน', criteria.met, 'procedures', 'good'),
    tile('ผ่านโดยมีเหตุผล', criteria.metWithReason, 'procedures', 'warn'),
    tile('เกณฑ์ที่ยังไม่ผ่าน', criteria.notMet, 'procedures', criteria.notMet ? 'bad' : 'good'),
    tile('ระบบทำไม่สำเร็จ', failed, 'failures', failed ? 'bad' : 'good'),
  );
}

function own(count) {
  const made = to('', '/camunda/app/tasklist/default/', 'amd-tile amd-plain');
  made.append(element('strong', '', String(count)), element('span', '', 'งานที่รอท่านพิจารณา'));
  return made;
}

export default {
  id: 'amnuay-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render: (node) => new DirectorsPage(node),
  unmount() {},
};
