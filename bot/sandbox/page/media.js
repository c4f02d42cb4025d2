// Photos, albums, documents, and the enlarged photo.
import { el, icon } from "./dom.js";
import { fileSize, t } from "./words.js";

const PHOTO_WIDTH = 420; // px; a photo alone is no wider

export function mediaOf(messages) {
  const photos = messages.filter((message) => message.photo);
  const files = messages.filter((message) => message.document);
  return [
    photos.length ? photoGrid(photos) : null,
    ...files.map((message) => fileRow(message.document)),
    ...messages.filter((message) => message.other).map((message) => otherRow(message.other)),
  ].filter(Boolean);
}

function photoGrid(messages) {
  const grid = el("div", { class: `photos n${Math.min(messages.length, 5)}` });
  messages.forEach((message, i) => grid.append(photoButton(messages, i, messages.length === 1)));
  return grid;
}

function photoButton(messages, i, alone) {
  const { photo } = messages[i];
  const image = el("img", { src: photo.url, alt: "", loading: "lazy", width: photo.width, height: photo.height });
  const button = el("button", { type: "button", class: "photo", "aria-label": photoLabel(messages, i) }, image);
  if (alone && photo.width && photo.height) {
    const ratio = Math.min(1.9, Math.max(0.6, photo.width / photo.height));
    button.style.aspectRatio = String(ratio);
    button.style.width = `min(${Math.min(PHOTO_WIDTH, Math.max(200, photo.width), 460 * ratio)}px, 80vw)`;
  }
  button.addEventListener("click", () => enlarge(messages.map((message) => message.photo), i));
  return button;
}

function photoLabel(messages, i) {
  const place = messages.length > 1 ? ` ${i + 1}/${messages.length}` : "";
  return t("open-photo") + place;
}

function fileRow({ url, name, size }) {
  const label = t("download", { name });
  return el("a", { class: "file", href: url, download: name, "aria-label": `${label}, ${fileSize(size)}` },
    el("span", { class: "file-icon" }, icon("file")),
    el("span", { class: "file-name" }, name, el("small", {}, fileSize(size))));
}

function otherRow({ kind, name, detail, url, size }) {
  if (url) return fileRow({ url, name: name || t(kind), size: size ?? 0 });
  return el("p", { class: "other" }, el("b", {}, t(kind)), detail ? ` ${detail}` : "");
}

function enlarge(photos, first) {
  let at = first;
  const image = el("img", { alt: t("photo") });
  const save = el("a", { class: "round", download: "", "aria-label": t("save"), title: t("save") }, icon("save"));
  const step = (by, word, name) =>
    el("button", { type: "button", class: `round ${name}`, "aria-label": t(word), onclick: () => show(at + by) }, icon("back"));
  const close = el("button", { type: "button", class: "round", "aria-label": t("close"), autofocus: true,
    onclick: () => dialog.close() }, icon("close"));
  const [previous, next] = [step(-1, "previous", "previous"), step(1, "next", "next")];
  const dialog = el("dialog", { class: "viewer", "aria-label": t("photo") },
    image, el("div", { class: "viewer-top" }, save, close), previous, next);
  const show = (i) => {
    at = Math.max(0, Math.min(photos.length - 1, i));
    image.src = save.href = photos[at].url;
    previous.hidden = at === 0;
    next.hidden = at === photos.length - 1;
  };
  dialog.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") show(at - 1);
    if (key === "ArrowRight") show(at + 1);
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  show(first);
  dialog.showModal();
}
