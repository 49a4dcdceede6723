// The office's own endpoints of a task. Every change in the tab answers with the whole step as it is now. Who is no longer
// logged in is asked for the password, and then it is done.
import { loginAgain } from '../../../amnuay/login-again.js';
import { me } from '../../../amnuay/me.js';

const NETWORK = 'ติดต่อระบบไม่ได้ กรุณาตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง';
const EXPIRED = 'หมดเวลาการใช้งาน กรุณาเข้าสู่ระบบอีกครั้ง';
const TOO_LARGE = 'ไฟล์ใหญ่เกินกว่าที่ระบบรับได้ กรุณาย่อหรือแบ่งไฟล์แล้วลองอีกครั้ง';

// A sentence in Thai for the person; `expired` when the person has to log in again, `overtaken` when what the page shows is old.
export class Refused extends Error {
  constructor(message, { expired = false, overtaken = false } = {}) {
    super(message);
    this.expired = expired;
    this.overtaken = overtaken;
  }
}

export class StepApi {
  #task;

  constructor(taskId) {
    this.#task = `/office/api/tasks/${encodeURIComponent(taskId)}`;
  }

  step() {
    return request('GET', `${this.#task}/step`);
  }

  removeFile(fileId) {
    return request('DELETE', `${this.#task}/files/${encodeURIComponent(fileId)}`);
  }

  // `shown`: the reason that stands on the page already, null for none.
  giveReason(number, text, shown) {
    return request('POST', `${this.#task}/criteria/${number}/reason`, { text, shown });
  }

  // `files`: the ids of all files of the criterion that the page shows.
  confirm(number, files) {
    return request('POST', `${this.#task}/criteria/${number}/confirm`, { files });
  }

  // `text`: the reason as the page shows it.
  acceptReason(number, text) {
    return request('POST', `${this.#task}/criteria/${number}/accept-reason`, { text });
  }

  // [{id, name, position, unit}]: to whom the person may pass the task on.
  colleagues() {
    return request('GET', `${this.#task}/colleagues`);
  }

  handOver(to, reason) {
    return request('POST', `${this.#task}/hand-over`, { to, reason });
  }

  // `onProgress` is told the share sent so far, 0 to 1.
  upload(key, file, onProgress) {
    const body = new FormData();
    body.append('file', file);
    const path = `${this.#task}/evidence/${encodeURIComponent(key)}/files`;
    return whileLoggedIn(async () => send(path, await csrf(), body, onProgress));
  }
}

export function request(method, path, json) {
  return whileLoggedIn(() => requestOnce(method, path, json));
}

async function whileLoggedIn(act) {
  try {
    return await act();
  } catch (refused) {
    if (!refused.expired || !me) throw refused;
    await loginAgain(me);
    return act();
  }
}

async function requestOnce(method, path, json) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') Object.assign(headers, tokenHeader(await csrf()));
  if (json) headers['Content-Type'] = 'application/json';
  const answer = await fetch(path, { method, headers, body: json && JSON.stringify(json) }).catch(() => {
    throw new Refused(NETWORK);
  });
  return read(answer.status, await answer.text());
}

let asking;

// Asked twice at once, a browser without the cookie yet would be given two, and the first token would be worth nothing.
function csrf() {
  asking ??= requestOnce('GET', '/office/api/csrf').finally(() => (asking = undefined));
  return asking;
}

function tokenHeader({ headerName, token }) {
  return { [headerName]: token };
}

// fetch() cannot tell how much has been sent; XMLHttpRequest can.
function send(path, token, body, onProgress) {
  return new Promise((resolve, reject) => {
    const post = new XMLHttpRequest();
    post.open('POST', path);
    post.setRequestHeader('Accept', 'application/json');
    Object.entries(tokenHeader(token)).forEach(([name, value]) => post.setRequestHeader(name, value));
    post.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    post.onerror = () => reject(new Refused(NETWORK));
    post.onload = () => {
      try {
        resolve(read(post.status, post.responseText));
      } catch (refused) {
        reject(refused);
      }
    };
    post.send(body);
  });
}

function read(status, text) {
  if (status === 401) throw new Refused(EXPIRED, { expired: true });
  const json = parse(text);
  if (status >= 200 && status < 300 && json !== undefined) return json;
  if (status === 413) throw new Refused(json?.message ?? TOO_LARGE);
  const message = json?.message ?? `ระบบทำรายการนี้ไม่สำเร็จ (รหัส ${status}) กรุณาลองอีกครั้ง หรือแจ้งผู้ดูแลระบบ`;
  throw new Refused(message, { overtaken: status === 409 });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
