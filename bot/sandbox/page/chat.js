// The open chat: its head, its messages, what is pinned, who is typing.
import { $, el, face, reconcile } from "./dom.js";
import { openChatMenu } from "./menus.js";
import { bubble, serviceText, spoken, summary } from "./message.js";
import { markSeen, store, viewKey } from "./store.js";
import { drawTopics } from "./topics.js";
import { focusPlace, restoreFocus, settleTabStop, wireMessages } from "./walk.js";
import { currentLanguage, day, dayKey, t } from "./words.js";

const NEAR_BOTTOM = 120; // px: closer than this, new messages keep the view at the end
let shown = ""; // the chat that is drawn
let newestId = 0;
let held = true; // at the end, so that it stays there when the room for messages changes

export function drawChat() {
  const { view } = store;
  $("chat").hidden = !view;
  $("empty").hidden = Boolean(view);
  if (!view) return;
  const fresh = shown !== viewKey();
  const atEnd = fresh || isAtEnd();
  shown = viewKey();
  drawHead(view);
  drawPinned(view);
  drawTopics();
  const focused = focusPlace($("messages"));
  reconcile($("messages"), itemsOf(view));
  restoreFocus($("messages"), focused);
  drawIntro(view);
  $("earlier").hidden = !view.more;
  settleTabStop(fresh || isAtEnd());
  announce(view, fresh);
  if (atEnd || view.messages.at(-1)?.out && !fresh && grew(view)) toEnd();
  newestId = view.messages.at(-1)?.id ?? 0;
  markSeen();
  noteScroll();
}

const grew = (view) => (view.messages.at(-1)?.id ?? 0) > newestId;

function drawHead(view) {
  $("chat-title").textContent = view.title;
  $("chat-note").textContent = view.private
    ? [t("bot"), view.blocked ? t("blocked") : ""].filter(Boolean).join(" · ")
    : [t(view.kind === "channel" ? "subscribers-count" : "members-count", { n: people(view) }), asking(view)].filter(Boolean).join(" · ");
  const portrait = face(view.private ? view.bot : view.id, view.title);
  portrait.id = "chat-face";
  $("chat-face").replaceWith(portrait);
}

// Of a channel who reads it is counted, not the bots that keep it.
const people = ({ kind, members }) =>
  (kind === "channel" ? members.filter((one) => !one.bot) : members).length;

const asking = ({ requests }) => (requests.length ? t("requests-count", { n: requests.length }) : "");

function drawPinned({ pinned }) {
  $("pinned").hidden = !pinned;
  if (!pinned) return;
  $("pinned").dataset.goto = pinned.id;
  $("pinned").replaceChildren(el("b", {}, t("pinned")), el("span", {}, summary(pinned)));
}

function drawIntro(view) {
  const about = view.private && !view.started ? view.about : "";
  $("intro").hidden = view.messages.length > 0;
  $("intro").replaceChildren(
    about ? el("div", {}, el("h2", {}, t("intro")), el("p", {}, about)) : el("p", {}, t("no-messages")));
}

// Days, services, bubbles in order, each with a key to find its node by and a version to redraw by.
function itemsOf({ messages, private: isPrivate, forum, kind }) {
  const items = [];
  let before = null;
  for (const group of albums(messages)) {
    const [message] = group;
    const newDay = !before || dayKey(before.date) !== dayKey(message.date);
    if (newDay) items.push(dayItem(message));
    const first = newDay || before.service || before.sender?.id !== message.sender?.id;
    const look = { first, faces: !isPrivate && kind !== "channel", topic: forum && store.thread === null ? topicOf(message) : "" };
    items.push(message.service ? serviceItem(message) : bubbleItem(group, look));
    before = message;
  }
  return items.map((item) => ({ ...item, version: `${currentLanguage()} ${shown} ${item.version}` }));
}

const topicOf = ({ topic }) => topic || t("topic-general");

function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (last && message.album && last[0].album === message.album) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

const dayItem = ({ date }) => ({
  key: `day-${dayKey(date)}`, version: "",
  build: () => el("p", { class: "day" }, day(date)),
});

const serviceItem = (message) => ({
  key: `m${message.id}`, version: JSON.stringify(message),
  build: () => el("p", { class: "service", data: { id: message.id } }, serviceText(message)),
});

const bubbleItem = (group, look) => ({
  key: `m${group[0].id}`, version: JSON.stringify([group, look]),
  build: () => bubble(group, look),
});

function announce(view, fresh) {
  const news = fresh ? [] : view.messages.filter((one) => one.id > newestId && !one.out);
  $("heard").replaceChildren(...news.map((one) =>
    el("p", {}, one.service ? serviceText(one) : spoken([one]))));
}

const isAtEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < NEAR_BOTTOM;

function noteScroll() {
  held = isAtEnd();
  $("newest").hidden = held;
}

export function toEnd() {
  $("scroll").scrollTop = $("scroll").scrollHeight;
  noteScroll();
}

function goTo(id) {
  const node = $("messages").querySelector(`[data-id="${id}"]`);
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.focus();
  node.classList.add("found");
  setTimeout(() => node.classList.remove("found"), 1500);
}

let typingTimer = 0;
export function showTyping(name, action) {
  const word = { upload_photo: "sending-photo", upload_document: "sending-document" }[action] ?? "typing";
  const atEnd = isAtEnd();
  $("typing").textContent = name ? t(word, { name }) : "";
  $("typing").hidden = !name;
  if (atEnd) toEnd();
  clearTimeout(typingTimer);
  if (name) typingTimer = setTimeout(showTyping, 5000); // as Telegram: an action lasts five seconds
}

export function wireChat() {
  wireMessages();
  $("chat").addEventListener("click", ({ target }) => {
    const to = target.closest("[data-goto]");
    if (to) goTo(to.dataset.goto);
  });
  $("chat-menu").addEventListener("click", () => openChatMenu($("chat-menu")));
  $("newest").addEventListener("click", toEnd);
  $("scroll").addEventListener("scroll", noteScroll, { passive: true });
  new ResizeObserver(() => held && toEnd()).observe($("scroll"));
}
