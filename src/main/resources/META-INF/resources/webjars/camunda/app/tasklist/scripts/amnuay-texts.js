// form-js 1.8.7 has its English texts built in and no way to translate them: put Thai in their place as they appear.

const TEXTS = [
  [/^Field is required\.$/, 'ต้องกรอกช่องนี้'],
  [/^Field must match pattern (.+)\.$/, 'รูปแบบไม่ถูกต้อง กรุณาตรวจสอบ'],
  [/^Field must have minimum value of (.+)\.$/, 'ต้องไม่น้อยกว่า $1'],
  [/^Field must have maximum value of (.+)\.$/, 'ต้องไม่เกิน $1'],
  [/^Field must have minimum length of (.+)\.$/, 'ต้องมีอย่างน้อย $1 ตัวอักษร'],
  [/^Field must have maximum length of (.+)\.$/, 'ต้องมีไม่เกิน $1 ตัวอักษร'],
  [/^Field must be a valid\s+international phone number\..*$/, 'หมายเลขโทรศัพท์ไม่ถูกต้อง เช่น +6655123456'],
  [/^Field must be a valid email\.$/, 'อีเมลไม่ถูกต้อง เช่น name@example.com'],
  [/^Value is not a number\.$/, 'ต้องเป็นตัวเลข'],
  [/^Value is expected to be an integer\.$/, 'ต้องเป็นจำนวนเต็ม'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'มีทศนิยมได้ไม่เกิน $1 ตำแหน่ง'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'ค่าที่ใกล้ที่สุดคือ $1 หรือ $2'],
  [/^Date and time must both be entered\.$/, 'ต้องกรอกทั้งวันที่และเวลา'],
  [/^Select$/, 'เลือก'],
  [/^Search$/, 'เลือก หรือพิมพ์เพื่อค้นหา'],
  [/^No results$/, 'ไม่พบรายการ'],
  [/^All values selected$/, 'เลือกครบทุกรายการแล้ว'],
  [/^Add new$/, 'เพิ่มรายการ'],
  [/^Remove list item (\d+)$/, 'ลบรายการที่ $1'],
  [/^Remove tag$/, 'นำออก'],
  [/^Expand all \((\d+)\)$/, 'แสดงทั้งหมด ($1)'],
  [/^Collapse$/, 'แสดงน้อยลง'],
  [/^Nothing to show\.$/, 'ไม่มีข้อมูล'],
  [/^No content to show\.$/, 'ไม่มีข้อมูล'],
  [/^(\d+) of (\d+)$/, 'หน้า $1 จาก $2'],
  [/^Previous page$/, 'หน้าก่อน'],
  [/^Next page$/, 'หน้าถัดไป'],
  [/^Click to sort by (.+) descending$/, 'คลิกเพื่อเรียง $1 จากมากไปน้อย'],
  [/^Click to sort by (.+) ascending$/, 'คลิกเพื่อเรียง $1 จากน้อยไปมาก'],
  [/^Click to remove sorting$/, 'คลิกเพื่อเลิกเรียงลำดับ'],
  [/^Increment$/, 'เพิ่มค่า'],
  [/^Decrement$/, 'ลดค่า'],
  [/^Download$/, 'ดาวน์โหลด'],
  [/^External content couldn't be loaded\.$/, 'โหลดเนื้อหาภายนอกไม่สำเร็จ'],
  [/^(dd\/mm\/yyyy|mm\/dd\/yyyy)$/, 'วว/ดด/ปปปป เช่น 22/11/2569'],
  [/^hh:mm$/, 'ชั่วโมง:นาที เช่น 09:30'],
  [/^hh:mm \?m$/, 'ชั่วโมง:นาที am/pm เช่น 09:30 am'],
];
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
// Words that stand alone are translated only where form-js itself writes them, never in the office's own data.
const OWN_WORDS =
  '.fjs-form-field-error, .fjs-select-display, .fjs-dropdownlist-empty, .fjs-repeat-render-footer, ' +
  '.fjs-table-middle-container, .fjs-table-nav, .fjs-iframe-placeholder-text';

function thai(text) {
  const found = TEXTS.find(([english]) => english.test(text.trim()));
  return found ? text.replace(text.trim(), text.trim().replace(...found)) : text;
}

function translateText(node) {
  if (!node.parentElement?.closest(OWN_WORDS) || node.parentElement.closest('td')) return;
  const text = thai(node.data);
  if (text !== node.data) node.data = text;
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && thai(value) !== value) element.setAttribute(name, thai(value));
  }
}

function translateTree(root) {
  if (root.nodeType === Node.TEXT_NODE) return translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE || !(root.closest('.fjs-container') || root.querySelector('.fjs-container'))) {
    return;
  }
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    else if (node.closest('.fjs-container')) translateAttributes(node);
  }
}

function translate(change) {
  if (change.type === 'childList') change.addedNodes.forEach(translateTree);
  else translateTree(change.target);
}

new MutationObserver((changes) => changes.forEach(translate)).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
});

export default [];
