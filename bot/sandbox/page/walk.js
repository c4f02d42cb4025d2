// The focus among the messages: one message is a tab stop, after it the buttons it holds.
import { $, moveBy, moveInRows, onLongPress } from "./dom.js";
import { openMessageMenu } from "./menus.js";
import { store } from "./store.js";

// A message that is redrawn while it has the focus keeps it: on the same button if it still says the
// same (perhaps ticked now), or a second press of a key would do something else.
export function focusPlace(box) {
  const node = document.activeElement.closest?.("#messages [data-key]");
  if (!node || !box.contains(node)) return null;
  const button = buttonsIn(node).indexOf(document.activeElement);
  return { key: node.dataset.key, button, says: lettersOf(document.activeElement) };
}

export function restoreFocus(box, held) {
  if (!held || box.contains(document.activeElement)) return;
  const node = box.querySelector(`[data-key="${held.key}"]`);
  const button = node && buttonsIn(node)[held.button];
  (button && lettersOf(button) === held.says ? button : node)?.focus({ preventScroll: true });
}

const lettersOf = (node) => node.textContent.replace(/[^\p{L}\p{N}]+/gu, "");
const buttonsIn = (node) => [...node.querySelectorAll("button:not(.more), a")];
const bubbles = () => [...$("messages").querySelectorAll(".message")];

// The newest at first, and again whenever the view is at the end.
export function settleTabStop(toNewest) {
  const all = bubbles();
  const held = all.find((node) => node.contains(document.activeElement));
  setTabStop(held ?? (toNewest ? all.at(-1) : all.find((node) => node.tabIndex === 0)) ?? all.at(-1));
}

function setTabStop(chosen) {
  for (const node of bubbles()) {
    const now = node === chosen;
    node.tabIndex = now ? 0 : -1;
    for (const button of buttonsIn(node)) button.tabIndex = now ? 0 : -1;
  }
}

export function focusNewest() {
  bubbles().at(-1)?.focus();
}

const messageOf = (node) => {
  const id = Number(node?.closest(".message")?.dataset.id);
  return store.view?.messages.find((one) => one.id === id);
};

function openAt(node, { clientX: x, clientY: y }) {
  if (!document.querySelector("dialog[open]")) openMessageMenu(messageOf(node), { x, y });
}

function onKey(event) {
  const node = event.target.closest(".message");
  if (!node) return;
  if (event.target.closest(".inline-keys")) return inKeys(event, node);
  if (event.target !== node) return;
  if (event.key === "Enter" || event.key === "ContextMenu") {
    event.preventDefault();
    const { left, top } = node.querySelector(".bubble").getBoundingClientRect();
    return openMessageMenu(messageOf(node), { x: left + 16, y: top + 16 });
  }
  const next = ["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key) && moveBy(bubbles(), node, event.key);
  if (next) focusOn(event, next);
}

function inKeys(event, node) {
  const rows = [...node.querySelectorAll(".key-row")].map((row) => [...row.children]);
  const next = moveInRows(rows, event.target, event.key);
  if (next) focusOn(event, next);
}

function focusOn(event, node) {
  event.preventDefault();
  node.focus();
}

export function wireMessages() {
  const box = $("messages");
  box.addEventListener("keydown", onKey);
  box.addEventListener("focusin", ({ target }) => {
    const node = target.closest(".message");
    if (node) setTabStop(node);
  });
  box.addEventListener("click", ({ target }) => {
    const more = target.closest(".more");
    const { right, bottom } = more?.getBoundingClientRect() ?? {};
    if (more) openMessageMenu(messageOf(more), { x: right - 190, y: bottom });
  });
  box.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, img") || !messageOf(event.target)) return;
    event.preventDefault();
    openAt(event.target, event);
  });
  onLongPress(box, openAt);
}
