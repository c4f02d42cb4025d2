// Toasts, alerts, questions, small menus: <dialog> keeps the focus inside and gives it back.
import { el, icon, moveBy } from "./dom.js";
import { t } from "./words.js";

const TOAST_SECONDS = 5;

export function toast(text, kind = "") {
  const node = el("div", { class: `toast ${kind}` }, text);
  document.getElementById("toasts").append(node);
  setTimeout(() => node.remove(), TOAST_SECONDS * 1000);
}

// Resolves with the button's value, or null after Esc or a click beside the dialog.
export function openDialog(title, body, buttons, className = "") {
  const dialog = el("dialog", { class: `box ${className}`, "aria-label": title || body.textContent });
  return new Promise((resolve) => {
    const form = el("form", { method: "dialog" },
      title ? el("h2", {}, title) : null, body,
      el("div", { class: "box-buttons" }, buttons.map((each) => dialogButton(each, dialog))));
    dialog.append(form);
    closeOnBackdrop(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function dialogButton({ label, value, strong }, dialog) {
  const props = { class: strong ? "strong" : "quiet", value };
  if (value) return el("button", { type: "submit", autofocus: strong, ...props }, label);
  return el("button", { type: "button", ...props, onclick: () => dialog.close("") }, label);
}

export function closeOnBackdrop(dialog) {
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close(""));
}

export const showAlert = (text) =>
  openDialog("", el("p", { class: "alert-text" }, text), [{ label: t("ok"), value: "ok", strong: true }], "alert");

export const ask = (title, text, yes) =>
  openDialog(title, el("p", {}, text), [
    { label: t("cancel"), value: "" },
    { label: yes, value: "yes", strong: true },
  ]);

// A menu of { label, icon, run } at the element or the point that asked for it.
export function openMenu(entries, { at, label }) {
  const items = entries.map((entry) =>
    el("button", { type: "button", role: "menuitem", class: entry.bad ? "bad" : "" },
      entry.icon ? icon(entry.icon) : null, entry.label));
  const menu = el("dialog", { class: "menu-box", role: "menu", "aria-label": label }, items);
  items.forEach((item, i) => item.addEventListener("click", () => {
    menu.close();
    entries[i].run();
  }));
  menu.addEventListener("keydown", (event) => {
    const next = moveBy(items, document.activeElement, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  closeOnBackdrop(menu);
  menu.addEventListener("close", () => menu.remove());
  document.body.append(menu);
  menu.showModal();
  place(menu, at);
}

function place(menu, { x, y }) {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}

export const below = (node) => {
  const { left, bottom } = node.getBoundingClientRect();
  return { x: left, y: bottom + 4 };
};
