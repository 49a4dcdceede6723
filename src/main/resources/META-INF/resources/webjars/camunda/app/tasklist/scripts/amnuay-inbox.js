import { inboxLink } from '../../amnuay/inbox.js';

export default inboxLink;
