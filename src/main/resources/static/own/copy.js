// a button with data-copy="id" puts the text of that element on the clipboard and says so
const said = document.getElementById('copied');

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    const done = await copy(field);
    said.textContent = done ? `คัดลอก “${button.dataset.label}” แล้ว` : 'เบราว์เซอร์ไม่ยอมให้คัดลอก ข้อความถูกเลือกไว้แล้ว กด Ctrl+C';
    mark(button, done);
  });
}

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.textContent);
    return true;
  } catch {
    // an address without HTTPS has no clipboard; the older way works there
    getSelection().selectAllChildren(field);
    return document.execCommand('copy');
  }
}

function mark(button, done) {
  for (const other of document.querySelectorAll('button[data-copy]')) {
    other.classList.remove('is-copied');
    other.textContent = 'คัดลอก';
  }
  button.classList.toggle('is-copied', done);
  button.textContent = done ? 'คัดลอกแล้ว' : 'กด Ctrl+C';
}
