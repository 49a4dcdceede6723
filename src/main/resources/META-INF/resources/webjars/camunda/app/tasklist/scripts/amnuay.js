// Everything of ours in Tasklist.
import { load } from '../../amnuay/load.js';

export default await load(import.meta.url, [
  '../../amnuay/session.js',
  'amnuay-order.js',
  '../../amnuay/held-requests.js',
  '../../amnuay/language-switch.js',
  '../../amnuay/gaps.js',
  'amnuay-forms.js',
  'amnuay-phone.js',
  '../../../../own/date-picker.js',
  'amnuay-texts.js',
  'amnuay-evidence.js',
  'amnuay-hand-over.js',
  'amnuay-cards.js',
  'amnuay-absent-task.js',
  'amnuay-inbox.js',
  'amnuay-search.js',
]);
