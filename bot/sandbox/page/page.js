// The page: which chat is open (in the address, so a reload and Back work), and keeping it fresh.
import { onGo, onInvite } from "./actions.js";
import { listen, read } from "./api.js";
import { wireAttach } from "./attach.js";
import { drawChat, showTyping, wireChat } from "./chat.js";
import { drawComposer, wireComposer } from "./composer.js";
import { $ } from "./dom.js";
import { newGroup, newPerson } from "./forms.js";
import { askForLink, openLink } from "./invites.js";
import { drawKeys, wireKeys } from "./keys.js";
import { drawPeople, unfold, wirePeople } from "./people.js";
import { bot, person, store, where } from "./store.js";
import { wireTopics } from "./topics.js";
import { fillWords, setLanguage } from "./words.js";

const GATHER = 30; // ms; changes that come together are read together
const REST = 80; // ms at least between two readings, however many changes there are
const MORE = 100; // messages

let timer = 0;
let reading = null;
let lastRead = 0; // by performance.now()
let again = false;

const isPhone = () => matchMedia("(max-width: 760px)").matches;

function draw() {
  document.body.dataset.view = store.view ? "chat" : "list";
  drawComposer();
  drawKeys();
  drawChat();
  drawPeople(); // last: what the open chat shows is seen
}

// One reading at a time; what changes meanwhile is read right after.
function refresh() {
  if (reading) {
    again = true;
    return reading;
  }
  reading = readAll().catch(() => {}).finally(() => {
    reading = null;
    if (again) {
      again = false;
      refresh();
    }
  });
  return reading;
}

async function readAll() {
  lastRead = performance.now();
  const wanted = where();
  const opened = wanted.chat !== null;
  const [state, view] = await Promise.all([
    read("state"),
    opened ? read("chat", { ...wanted, limit: store.limit }).catch(() => null) : null,
  ]);
  Object.assign(store, state);
  if (JSON.stringify(wanted) !== JSON.stringify(where())) {
    again = true;
    return;
  }
  store.view = view;
  draw();
}

function go(personId, chatId) {
  const hash = personId === null ? "" : `#${personId}/${chatId ?? ""}`;
  if (location.hash === hash) return refresh();
  location.hash = hash;
  return null;
}

async function follow() {
  const [, personId, chatId] = /^#(\d+)\/(-?\d+)?$/.exec(location.hash) ?? [];
  store.personId = personId ? Number(personId) : null;
  store.chatId = chatId ? Number(chatId) : null;
  store.limit = MORE;
  store.thread = null;
  if (store.chatId === null) store.view = null;
  if (store.personId !== null) unfold(store.personId);
  showTyping(null);
  await refresh();
  if (reading) await reading;
  if (store.view && !isPhone()) ($("composer").hidden ? $("start") : $("text")).focus({ preventScroll: true });
  if (store.view && isPhone()) $("back").focus({ preventScroll: true });
}

function heard(event) {
  const ours = event.chat === store.chatId && [store.personId, undefined].includes(event.person);
  if (["answer", "inline"].includes(event.what)) return; // whoever asked waits for it already
  if (event.what === "action") {
    if (ours && store.view) showTyping(bot()?.name, event.action);
    return;
  }
  if (ours && event.what === "message") showTyping(null);
  timer ||= setTimeout(() => {
    timer = 0;
    refresh();
  }, Math.max(GATHER, lastRead + REST - performance.now()));
}

function connected() {
  $("offline").hidden = true;
  refresh(); // what changed before is not told again
}

function backToList() {
  const held = store.personId;
  go(held, null);
  if (held !== null) document.querySelector(`[data-key="p${held}"]`)?.focus();
}

async function earlier() {
  const { scrollHeight } = $("scroll");
  store.limit += MORE;
  await refresh();
  $("scroll").scrollTop = $("scroll").scrollHeight - scrollHeight;
}

async function addPerson() {
  const id = await newPerson();
  if (id === null) return;
  await refresh();
  const made = store.people.find((one) => one.id === id);
  if (made) go(id, made.chats[0]?.id ?? null);
}

async function addGroup() {
  const made = await newGroup();
  if (made) go(made.person, made.chat);
}

const selectedRow = () => document.querySelector("#people .row[aria-selected='true']");

function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (!event.target.closest("#chat")) return;
  if (event.target.closest("#messages")) $("text").focus();
  else (selectedRow() ?? document.querySelector("#people .row[tabindex='0']"))?.focus();
}

function wire() {
  onGo(go);
  onInvite(openLink);
  wireTopics(refresh);
  wirePeople(go);
  wireChat();
  wireComposer();
  wireKeys();
  wireAttach();
  $("back").addEventListener("click", backToList);
  $("earlier").addEventListener("click", earlier);
  $("add-person").addEventListener("click", addPerson);
  $("add-group").addEventListener("click", addGroup);
  $("open-link").addEventListener("click", askForLink);
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", onEscape);
  document.querySelector(".languages").addEventListener("click", ({ target }) => {
    const chosen = target.closest("[data-language]");
    if (!chosen) return;
    setLanguage(chosen.dataset.language);
    fillWords();
    if (person() || store.people.length) draw();
  });
}

fillWords();
wire();
await follow();
document.body.dataset.ready = "";
listen({ heard, connected, lost: () => { $("offline").hidden = false; } });
