// The page's only way to the server: reads, actions, and the live stream of changes.
import { hasWord, t } from "./words.js";

const RETRY_FIRST = 300; // ms; a restarted server is back within a second or two
const RETRY_LONGEST = 2000;

export class Refused extends Error {}

function refusalText({ code, error }) {
  return code && hasWord(`e-${code}`) ? t(`e-${code}`) : (error ?? "?");
}

async function answerOf(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Refused(t("no-connection"));
  }
  const body = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw new Refused(refusalText(body));
  return body;
}

export const read = (path, query = {}) => answerOf(fetch(`/api/${path}?${new URLSearchParams(query)}`));

export const act = (path, body) =>
  answerOf(
    fetch(`/api/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

export function upload(fields, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  for (const file of files) form.append("file", file, file.name || "nuotrauka.png");
  return answerOf(fetch("/api/files", { method: "POST", body: form }));
}

// Calls `heard(event)` for every change and `connected()` after each (re)connection: what was missed
// in between is not replayed, so the caller reads its state anew.
export function listen({ heard, connected, lost }) {
  let pause = RETRY_FIRST;
  let source = null;
  let timer = 0;
  const connect = () => {
    source = new EventSource("/api/events");
    source.onopen = () => {
      pause = RETRY_FIRST;
      connected();
    };
    source.onmessage = (event) => heard(JSON.parse(event.data));
    source.onerror = () => {
      source.close(); // the browser's own retry gives up on some errors, ours does not
      lost();
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, RETRY_LONGEST);
    };
  };
  connect();
  // A browser opens six connections to a server: hidden tabs must not use them up.
  document.addEventListener("visibilitychange", () => {
    source.close();
    clearTimeout(timer);
    if (!document.hidden) connect();
  });
}
