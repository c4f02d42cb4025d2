// Telegram's formatting: [text, entities with UTF-16 offsets] becomes nodes.
import { el } from "./dom.js";
import { followLink, sayCommand } from "./actions.js";
import { t } from "./words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
};

export const textNodes = (text, entities = []) => build(text, 0, text.length, sorted(entities));

const sorted = (entities) =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);

function build(text, from, to, entities) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i++];
    const end = Math.min(entity.offset + entity.length, to);
    const inside = [];
    while (i < entities.length && entities[i].offset < end) inside.push(entities[i++]);
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    nodes.push(wrap(entity, text.slice(entity.offset, end), build(text, entity.offset, end, inside)));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrap(entity, raw, children) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, children);
  const make = MAKERS[entity.type];
  return make ? make(entity, raw, children) : el("span", {}, children);
}

const MAKERS = {
  pre: (entity, raw, children) =>
    el("pre", { "data-language": entity.language }, el("code", {}, children)),
  text_link: (entity, raw, children) => link(entity.url, children),
  url: (entity, raw, children) => link(/^\w+:\/\//.test(raw) ? raw : `https://${raw}`, children),
  email: (entity, raw, children) => el("a", { href: `mailto:${raw}` }, children),
  phone_number: (entity, raw, children) => el("a", { href: `tel:${raw.replace(/[^+\d]/g, "")}` }, children),
  bot_command: (entity, raw, children) =>
    el("button", { type: "button", class: "command", onclick: () => sayCommand(raw) }, children),
  mention: (entity, raw, children) => el("span", { class: "mention" }, children),
  text_mention: (entity, raw, children) => el("span", { class: "mention" }, children),
  hashtag: (entity, raw, children) => el("span", { class: "mention" }, children),
  spoiler: (entity, raw, children) => spoiler(children),
  blockquote: (entity, raw, children) => el("blockquote", {}, children),
  expandable_blockquote: (entity, raw, children) => expandable(children),
};

export function link(url, children) {
  if (!/^(https?|mailto|tel|tg):/i.test(url)) return el("span", {}, children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => followLink(event, url) }, children);
}

function spoiler(children) {
  const hidden = el("span", { class: "spoiler-text", "aria-hidden": "true" }, children);
  const node = el("button", { type: "button", class: "spoiler", "aria-label": t("spoiler") }, hidden);
  node.addEventListener("click", () => {
    node.replaceWith(el("span", { class: "revealed", tabindex: -1 }, [...hidden.childNodes]));
  });
  return node;
}

function expandable(children) {
  const quote = el("blockquote", { class: "expandable" }, el("div", { class: "quoted" }, children));
  const toggle = el("button", { type: "button", class: "expand", "aria-expanded": "false" }, t("expand"));
  toggle.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = t(open ? "collapse" : "expand");
  });
  quote.append(toggle);
  return quote;
}
