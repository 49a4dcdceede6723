import { searchBox } from '../../amnuay/search.js';

export default searchBox;
