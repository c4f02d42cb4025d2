// One message, or the messages of one album, as a bubble with what hangs under it.
import { staysHere, tap } from "./actions.js";
import { colourOf, el, face, icon, sentences, splitName } from "./dom.js";
import { textNodes } from "./entities.js";
import { mediaOf } from "./media.js";
import { pollOf } from "./poll.js";
import { clock, t } from "./words.js";

export function bubble(messages, { first, faces, topic }) {
  const message = messages[0];
  const words = messages.find((one) => one.text) ?? message;
  const side = message.out ? "out" : "in";
  const named = faces && !message.out;
  const body = el("div", { class: `bubble ${onlyMedia(messages, words) ? "bare" : ""}` },
    named && first ? senderLine(message) : null,
    topic ? el("div", { class: "topic-name" }, topic) : null,
    forwardLine(message),
    viaLine(message),
    replyLine(message),
    mediaOf(messages),
    pollOf(message),
    words.text ? el("div", { class: "text" }, textNodes(words.text, words.entities), metaSpace(messages)) : null,
    meta(messages),
    moreButton());
  return el("div", {
    class: `message ${side} ${first ? "first" : ""} ${named ? "with-face" : ""}`,
    role: "article", tabindex: -1, "aria-label": spoken(messages, words), data: { id: message.id },
  },
  named && first ? face(message.sender.id, message.sender.name) : null,
  el("div", { class: "column" }, body, message.buttons.length ? inlineKeys(message) : null));
}

const onlyMedia = (messages, words) => !words.text && messages.every((one) => one.photo);

function senderLine({ sender }) {
  const [name, role] = splitName(sender.name);
  const note = sender.tag || (sender.bot ? t("bot") : role);
  return el("div", { class: "sender", data: { colour: colourOf(sender.id) } },
    name, note ? el("small", {}, note) : null);
}

const shortName = ({ name }) => splitName(name)[0];
const REPLY_WORDS = { text: "message" };

function replyLine({ reply_to: reply }) {
  if (!reply) return null;
  return el("button", { type: "button", class: "reply-line", data: { goto: reply.id } },
    el("b", {}, shortName(reply)), el("span", {}, reply.text || t(REPLY_WORDS[reply.kind] ?? reply.kind)));
}

function forwardLine({ forwarded }) {
  return forwarded ? el("div", { class: "forwarded" }, t("forwarded", { name: forwarded })) : null;
}

function viaLine({ via }) {
  return via ? el("div", { class: "forwarded" }, t("via", { name: `@${via}` })) : null;
}

function marks(messages) {
  const any = (name) => messages.some((one) => one[name]);
  return [
    any("pinned") ? ["pin", t("is-pinned")] : null,
    any("silent") ? ["silent", t("silent")] : null,
  ].filter(Boolean);
}

// As Telegram's apps: what a bot changes in its own messages is not marked; a channel's posts are.
const isEdited = (messages) => messages.some((one) => one.edited && !one.sender.bot);

function meta(messages) {
  const { date } = messages[0];
  return el("div", { class: "meta" },
    marks(messages).map(([name, label]) => el("span", { class: "mark", title: label }, icon(name))),
    isEdited(messages) ? el("span", { class: "edited" }, t("edited")) : null,
    el("time", { datetime: new Date(date * 1000).toISOString() }, clock(date)));
}

// Room at the end of the last line, so that the time does not cover the words.
function metaSpace(messages) {
  const edited = isEdited(messages) ? `${t("edited")} ` : "";
  const room = "\u2003".repeat(marks(messages).length);
  return el("span", { class: "meta-space", "aria-hidden": "true" }, `${room}${edited}00:00`);
}

const moreButton = () =>
  el("button", { type: "button", class: "more", tabindex: -1, "aria-haspopup": "menu",
    "aria-label": t("actions"), title: t("actions") }, icon("more"));

export function spoken(messages, words = messages[0]) {
  const { sender, out, date } = messages[0];
  const who = out ? t("you") : sender.name;
  return `${who}, ${clock(date)}: ${sentences(mediaWord(messages), words.text)}`;
}

// For lists and quotes: the text, or what there is instead of it.
export const summary = (message) => message.text || mediaWord([message]);

function mediaWord(messages) {
  const [message] = messages;
  if (messages.length > 1) return t("album");
  if (message.photo) return t("photo");
  if (message.poll) return `${t("poll")}: ${message.poll.question}`;
  if (message.document) return `${t("document")} ${message.document.name}`;
  return message.other ? t(message.other.kind) : "";
}

function inlineKeys(message) {
  const rows = message.buttons.map((row) =>
    el("div", { class: "key-row" }, row.map((button) => inlineKey(message, button))));
  return el("div", { class: "inline-keys" }, rows);
}

function inlineKey(message, button) {
  const outside = button.url && !staysHere(button.url);
  const node = el("button", { type: "button", class: `key ${button.style ?? ""}`, tabindex: -1,
    "aria-label": outside ? t("opens-link", { text: button.text }) : undefined },
  el("span", {}, button.text), outside ? icon("link") : null);
  node.addEventListener("click", () => tap(message.id, button, node));
  return node;
}

export function serviceText({ service, sender }) {
  const { kind, people, title } = service;
  const who = shortName(sender);
  const whom = people.map(shortName).join(", ");
  const alone = people.length === 1 && people[0].id === sender.id;
  const id = {
    joined: alone ? "s-joined" : "s-added", left: alone ? "s-left" : "s-removed",
    created: "s-created", "channel-created": "s-channel-created", title: "s-title", pinned: "s-pinned", migrated: "s-migrated",
    "topic-opened": "s-topic-opened", "topic-renamed": "s-topic-renamed", "topic-closed": "s-topic-closed",
    "topic-reopened": "s-topic-reopened", "option-added": "s-option-added", "option-deleted": "s-option-deleted",
  }[kind] ?? "s-other";
  return t(id, { who, whom, title });
}
