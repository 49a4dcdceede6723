// Everything of ours in Welcome.
import { load } from '../../amnuay/load.js';

export default await load(import.meta.url, [
  '../../amnuay/session.js',
  '../../amnuay/held-requests.js',
  '../../amnuay/language-switch.js',
  '../../amnuay/gaps.js',
]);
