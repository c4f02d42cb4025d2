// The left column: a tree of people, and under the chosen one their chats.
import { $, el, face, reconcile, sentences, splitName } from "./dom.js";
import { serviceText, summary } from "./message.js";
import { personById, store, unreadIn, unreadOf } from "./store.js";
import { currentLanguage, shortTime, t } from "./words.js";

let go = () => {};
let openId = null; // the person whose chats are listed

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function drawPeople() {
  if (store.personId !== null && openId === null) openId = store.personId;
  const held = document.activeElement.closest?.("#people .row")?.dataset.key;
  const wanted = plain($("find").value.trim());
  const found = store.people.filter((one) => plain(`${one.name} ${one.username ?? ""}`).includes(wanted));
  reconcile($("people"), found.length || !store.people.length ? found.map(itemOf) : [nobody()]);
  const rows = treeRows();
  const stop = rows.find((row) => row.dataset.key === held) ?? rows.find((row) => row.ariaSelected === "true") ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  if (held && document.activeElement !== stop) stop?.focus({ preventScroll: true });
}

const nobody = () => ({
  key: "nobody", version: currentLanguage(),
  build: () => el("li", { class: "nobody", role: "none" }, t("found-nobody")),
});

function itemOf(one) {
  const open = one.id === openId;
  const looks = open
    ? one.chats.map((each) => [each, unreadIn(one.id, each), one.id === store.personId && store.chatId === each.id])
    : unreadOf(one);
  const version = JSON.stringify([currentLanguage(), open, one.name, one.active, looks, isChosen(one)]);
  return { key: `li${one.id}`, version, build: () => personItem(one) };
}

const isChosen = (one) => one.id === store.personId && store.chatId === null;

export function unfold(personId) {
  openId = personId;
}

function personItem(one) {
  const open = one.id === openId;
  const [name, role] = splitName(one.name);
  const unread = open ? 0 : unreadOf(one);
  const row = treeItem(`p${one.id}`, isChosen(one), [
    face(one.id, name),
    el("span", { class: "row-text" },
      el("span", { class: "row-name" }, name),
      el("span", { class: "row-note" }, !one.active ? t("deactivated") : role || atName(one))),
    badge(unread),
  ], "person-row");
  row.setAttribute("aria-expanded", String(open));
  row.setAttribute("aria-label", sentences(one.name, unread ? t("unread", { n: unread }) : ""));
  row.addEventListener("click", () => pickPerson(personById(one.id)));
  return el("li", { role: "none", class: open ? "person open" : "person" }, row,
    open ? el("ul", { role: "group" }, one.chats.map((each) => chatItem(one, each))) : null);
}

const atName = ({ username }) => (username ? `@${username}` : "");

function chatItem(one, each) {
  const unread = unreadIn(one.id, each);
  const selected = one.id === store.personId && each.id === store.chatId;
  const last = each.last ? lastLine(each) : t(each.kind === "private" ? "private" : "no-messages");
  const row = treeItem(`p${one.id}c${each.id}`, selected, [
    face(each.bot ?? each.id, each.title),
    el("span", { class: "row-text" },
      el("span", { class: "row-name" }, each.title),
      el("span", { class: "row-note" }, last)),
    el("span", { class: "row-end" },
      each.last ? el("time", {}, shortTime(each.last.date)) : null, badge(unread)),
  ], "chat-row");
  row.setAttribute("aria-label", sentences(each.title, last, unread ? t("unread", { n: unread }) : ""));
  row.addEventListener("click", () => go(one.id, each.id));
  return el("li", { role: "none" }, row);
}

function lastLine({ last, kind }) {
  if (last.service) return serviceText(last);
  const text = summary(last).replace(/\s+/g, " ");
  if (last.out) return t("you-colon", { text });
  return kind === "private" || kind === "channel" ? text : `${splitName(last.sender.name)[0]}: ${text}`;
}

const badge = (n) => (n ? el("span", { class: "badge", "aria-hidden": "true" }, n > 29 ? "30+" : String(n)) : null);

const treeItem = (key, selected, children, className) =>
  el("div", { role: "treeitem", "aria-level": className === "person-row" ? 1 : 2, class: `row ${className}`, tabindex: -1, "aria-selected": String(selected), data: { key } }, children);

const isWide = () => matchMedia("(min-width: 761px)").matches;

function pickPerson(one) {
  const folds = openId === one.id && (one.id === store.personId || !isWide());
  openId = folds ? null : one.id;
  if (!folds && isWide() && one.chats.length) go(one.id, one.chats[0].id);
  else drawPeople();
}

const treeRows = () => [...$("people").querySelectorAll(".row")];

function onKey(event) {
  const rows = treeRows();
  const row = event.target.closest(".row");
  const at = rows.indexOf(row);
  if (at < 0) return;
  const isPerson = row.classList.contains("person-row");
  const open = row.getAttribute("aria-expanded") === "true";
  const personRow = () => row.closest(".person").querySelector(".person-row");
  const moves = {
    ArrowDown: () => rows[at + 1],
    ArrowUp: () => rows[at - 1] ?? $("find"),
    Home: () => rows[0],
    End: () => rows.at(-1),
    ArrowRight: () => (isPerson ? (open ? rows[at + 1] : setOpen(row, true)) : null),
    ArrowLeft: () => (isPerson ? (open ? setOpen(row, false) : null) : personRow()),
    Enter: () => row.click(),
    " ": () => row.click(),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]()?.focus();
}

function setOpen(row, open) {
  openId = open ? Number(row.dataset.key.slice(1)) : null;
  drawPeople();
}

export function wirePeople(navigate) {
  go = navigate;
  $("people").addEventListener("keydown", onKey);
  $("people").addEventListener("focusin", ({ target }) => {
    for (const row of treeRows()) row.tabIndex = row === target ? 0 : -1;
  });
  $("find").addEventListener("input", drawPeople);
  $("find").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      $("find").value = "";
      drawPeople();
    } else if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      treeRows()[0]?.focus();
    }
  });
}
