// Photos and files: chosen, dropped or pasted, looked at once more, sent; a point on the map.
import { shareLocation } from "./actions.js";
import { Refused, upload } from "./api.js";
import { below, openDialog, openMenu, toast } from "./dialogs.js";
import { $, el, focusInput, icon } from "./dom.js";
import { chooseLocation } from "./forms.js";
import { store, where } from "./store.js";
import { fileSize, t } from "./words.js";

const MOST_FILES = 10; // in one album, as Telegram
const LONGEST_SIDE = 2560; // px; Telegram's apps make photos smaller too
const SENT_AS_IS = ["image/jpeg", "image/png"];

export async function offerFiles(list) {
  let files = [...list];
  if (!files.length || !store.view?.writable) return;
  if (files.length > MOST_FILES) {
    toast(t("too-many-files"), "bad");
    files = files.slice(0, MOST_FILES);
  }
  const form = filesForm(files);
  while (await confirmed(form)) {
    form.trouble.textContent = await sendFiles(form);
    if (!form.trouble.textContent) break;
  }
  focusInput();
}

const confirmed = ({ node, files }) =>
  openDialog(t("files-title", { count: t("files", { n: files.length }) }), node, [
    { label: t("cancel"), value: "" },
    { label: t("send"), value: "send", strong: true },
  ]);

function filesForm(files) {
  const allPhotos = files.every((file) => file.type.startsWith("image/"));
  const caption = el("textarea", { rows: 2, maxlength: 1024, "aria-label": t("caption"), placeholder: t("caption") });
  caption.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    caption.form.querySelector("button[value=send]").click();
  });
  const choice = (value, word, checked) => el("label", { class: "check" },
    el("input", { type: "radio", name: "kind", value, checked }), el("span", {}, t(word, { n: files.length })));
  const kinds = el("div", { role: "radiogroup", class: "kinds" }, choice("photo", "as-photo", true), choice("document", "as-document", false));
  const trouble = el("p", { class: "trouble", role: "alert" });
  return {
    node: el("div", {}, trouble, el("ul", { class: "previews" }, files.map(preview)), allPhotos ? kinds : null, caption),
    files,
    trouble,
    kind: () => (allPhotos ? kinds.querySelector("input:checked").value : "document"),
    caption: () => caption.value.trim(),
  };
}

function preview(file) {
  const look = file.type.startsWith("image/") ? previewImage(file) : el("span", { class: "file-icon" }, icon("file"));
  return el("li", {}, look, el("span", {}, file.name, el("small", {}, fileSize(file.size))));
}

function previewImage(file) {
  const url = URL.createObjectURL(file);
  return el("img", { src: url, alt: "", onload: () => URL.revokeObjectURL(url) });
}

// Why they were not sent, or nothing.
async function sendFiles({ files, kind, caption }) {
  try {
    const ready = kind() === "photo" ? await Promise.all(files.map(asPhoto)) : files;
    await upload({ ...where(), kind: kind(), caption: caption() }, ready);
    return "";
  } catch (error) {
    if (error instanceof Refused) return t("error", { reason: error.message });
    throw error;
  }
}

// What Telegram's apps do to a photo: no side longer than it takes, and always a JPEG or a PNG.
async function asPhoto(file) {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Refused(t("not-a-photo", { name: file.name }));
  });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && SENT_AS_IS.includes(file.type)) return file;
  const canvas = el("canvas", { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const made = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.87));
  return new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
}

export function wireAttach() {
  $("attach").addEventListener("click", () => (store.view?.private ? openAttachMenu() : $("files").click()));
  $("files").addEventListener("change", async () => {
    const chosen = [...$("files").files];
    $("files").value = "";
    await offerFiles(chosen);
  });
  $("text").addEventListener("paste", (event) => {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    offerFiles(event.clipboardData.files);
  });
  wireDrop($("chat"));
}

// In a private chat, as in Telegram's apps, the clip offers a place too.
function openAttachMenu() {
  openMenu([
    { label: t("photo-or-file"), icon: "file", run: () => $("files").click() },
    { label: t("location"), icon: "pin", run: sendLocation },
  ], { at: below($("attach")), label: t("attach") });
}

async function sendLocation() {
  const place = await chooseLocation();
  if (place) await shareLocation(place);
}

function wireDrop(zone) {
  zone.addEventListener("dragover", (event) => {
    if (!store.view?.writable) return;
    event.preventDefault();
    zone.dataset.drop = t("drop");
  });
  zone.addEventListener("dragleave", (event) => {
    if (!zone.contains(event.relatedTarget)) delete zone.dataset.drop;
  });
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    delete zone.dataset.drop;
    offerFiles(event.dataTransfer.files);
  });
}
