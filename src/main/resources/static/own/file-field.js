// Browsers name the button of a file field and the missing file in their own language: here both are said in Thai.
// The field itself stays what it is; without this script it works with the browser's words.
const NOTHING = 'ยังไม่ได้เลือกไฟล์';

for (const field of document.querySelectorAll('input[type=file]')) {
  const button = document.createElement('b');
  button.textContent = 'เลือกไฟล์';
  const chosen = document.createElement('i');
  const words = document.createElement('span');
  words.setAttribute('aria-hidden', 'true');
  words.append(button, chosen);

  const around = document.createElement('div');
  around.className = 'file-field';
  field.before(around);
  around.append(field, words);

  const say = () => (chosen.textContent = [...field.files].map((file) => file.name).join(', ') || NOTHING);
  field.addEventListener('change', say);
  field.form?.addEventListener('reset', () => setTimeout(say));
  say();
}
