// Camunda shows nothing at all when the file that names our scripts cannot be loaded: then it is left out, and the page says so.
const NEEDED = ['amnuay.js', '../../amnuay/load.js'];
const PATIENCE = 5000;

// `config` is the address of the app's config.js. Only asked for, not run: Camunda runs it when it is ready itself.
export async function ownScripts(config) {
  try {
    await Promise.all(NEEDED.map((script) => ask(new URL(script, config))));
    return ['scripts/amnuay.js'];
  } catch {
    tell();
    return [];
  }
}

async function ask(script) {
  const answer = await fetch(script, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${script} answers ${answer.status}`);
}

function tell() {
  const notice = document.createElement('div');
  notice.className = 'amnuay-not-loaded';
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'ส่วนเสริมของระบบอำนวยโหลดไม่สำเร็จ เช่น การแนบหลักฐานและการเก็บข้อมูลที่กรอกค้างไว้ กรุณากด F5 เพื่อโหลดใหม่ก่อนทำงานต่อ ' +
    'หากยังเห็นข้อความนี้ โปรดแจ้งผู้ดูแลระบบ';
  document.body.append(notice);
}
