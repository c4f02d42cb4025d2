// The reply keyboard above the input.
import { say, shareContact } from "./actions.js";
import { ask, openDialog, toast } from "./dialogs.js";
import { $, el, focusInput, moveInRows } from "./dom.js";
import { bot, person, store, whereKey } from "./store.js";
import { t } from "./words.js";

const folded = new Map(); // chat → whether its keyboard was folded by hand

export function drawKeys() {
  const keyboard = store.view?.writable ? store.view.keyboard : null;
  $("keys-toggle").hidden = !keyboard;
  const hidden = !keyboard || isFolded(keyboard);
  $("keys").hidden = hidden;
  $("keys-toggle").setAttribute("aria-expanded", String(!hidden));
  if (!keyboard) return;
  const version = JSON.stringify([keyboard, whereKey()]);
  if ($("keys").version === version) return;
  $("keys").version = version;
  $("keys").replaceChildren(...keyboard.rows.map((row) =>
    el("div", { class: "key-row" }, row.map((key) =>
      el("button", { type: "button", class: "key", onclick: () => press(key, keyboard) }, key.text)))));
}

const foldKey = (keyboard) => `${whereKey()}:${keyboard.message}`;
const isFolded = (keyboard) => folded.get(foldKey(keyboard)) ?? (keyboard.one_time && keyboard.used);

export function toggleKeys() {
  const { keyboard } = store.view;
  folded.set(foldKey(keyboard), !isFolded(keyboard));
  drawKeys();
}

async function press(key, keyboard) {
  if (keyboard.one_time) folded.delete(foldKey(keyboard));
  if (key.contact) await offerContact();
  else if (key.other) toast(t("unsupported-key"));
  else await say(key.text);
  focusInput();
}

async function offerContact() {
  const { phone } = person();
  if (!phone) {
    return openDialog(t("share-title"), el("p", {}, t("share-no-phone")), [{ label: t("ok"), value: "ok", strong: true }]);
  }
  const yes = await ask(t("share-title"), t("share-text", { bot: bot().name, phone }), t("share"));
  return yes ? shareContact() : null;
}

export function wireKeys() {
  $("keys-toggle").addEventListener("click", toggleKeys);
  $("keys").addEventListener("keydown", (event) => {
    const rows = [...$("keys").children].map((row) => [...row.children]);
    const next = moveInRows(rows, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
