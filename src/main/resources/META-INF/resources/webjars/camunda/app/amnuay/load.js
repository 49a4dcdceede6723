// Camunda gives up all scripts of a page when one of them cannot be loaded: here each is loaded by itself, what is
// missing is said, and the rest keeps working.
export async function load(here, scripts) {
  const loaded = await Promise.allSettled(scripts.map((script) => import(new URL(script, here))));
  const missing = scripts.filter((script, place) => loaded[place].status === 'rejected');
  if (missing.length) tell(missing);
  return loaded.flatMap(({ value }) => value?.default ?? []);
}

function tell(missing) {
  const notice = document.createElement('div');
  notice.className = 'amnuay-not-loaded';
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'บางส่วนของหน้านี้โหลดไม่สำเร็จ ส่วนที่เหลือใช้ได้ตามปกติ กรุณากด F5 เพื่อโหลดใหม่ ' +
    `หากยังเห็นข้อความนี้ โปรดแจ้งผู้ดูแลระบบ (${missing.map((script) => script.split('/').pop()).join(', ')})`;
  document.body.append(notice);
}
