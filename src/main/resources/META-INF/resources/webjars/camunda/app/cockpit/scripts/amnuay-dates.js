// Cockpit writes every date as 2026-11-23T02:32:15, whatever its settings say: let it write the day as people do.
window.angular
  .module('cam.cockpit')
  .config(['camDateFormatProvider', (formats) => formats.setDateFormat('lll', 'normal')]);

export default [];
