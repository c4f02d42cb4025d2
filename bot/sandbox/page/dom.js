// Elements are built node by node: text of people and of the bot never becomes markup.

export const $ = (id) => document.getElementById(id);

export function el(name, props = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "class") node.className = value;
    else if (key === "data") Object.assign(node.dataset, value);
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const FACES = 8; // colours in page.css

export function face(id, name) {
  const letters = name.replace(/[„“”"]/g, "").split(/[\s,·–-]+/).filter((word) => /\p{L}/u.test(word));
  const node = el("span", { class: "face", "aria-hidden": "true" });
  paintFace(node, id, letters.slice(0, 2).map((word) => word[0].toUpperCase()).join(""));
  return node;
}

function paintFace(node, id, letters) {
  node.textContent = letters || "?";
  node.dataset.colour = colourOf(id);
}

export const colourOf = (id) =>
  [...String(id)].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) >>> 0, 7) % FACES;

// „Daugų seniūnė, Alytaus apskrities viceprezidentė“: the name, and what else the person is.
export function splitName(name) {
  const [, first, rest] = /^(.+?)(?:,\s+|\s+[·–]\s+)(.+)$/.exec(name) ?? [null, name, ""];
  return [first, rest];
}

// Makes `box` hold these items in this order; a node is built anew only when its version changes,
// so that nobody's click or focus is lost to an update of something else.
export function reconcile(box, items) {
  const nodes = new Map([...box.children].map((node) => [node.dataset.key, node]));
  const next = items.map(({ key, version, build }) => {
    const node = nodes.get(key);
    if (node?.version === version) return node;
    const made = build();
    made.dataset.key = key;
    made.version = version;
    return made;
  });
  next.forEach((node, i) => {
    if (box.children[i] !== node) box.insertBefore(node, box.children[i] ?? null);
  });
  while (box.children.length > next.length) box.lastChild.remove();
}

// Arrow keys inside a composite: one of `items` is a tab stop, the arrows move the focus.
export function moveBy(items, current, key) {
  const at = items.indexOf(current);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  return step === undefined ? null : items[Math.min(items.length - 1, Math.max(0, at + step))];
}

// In a grid of buttons: left and right within the row, up and down to the nearest row.
export function moveInRows(rows, current, key) {
  const y = rows.findIndex((row) => row.includes(current));
  if (y < 0) return null;
  const x = rows[y].indexOf(current);
  if (key === "ArrowRight") return rows[y][x + 1] ?? rows[y + 1]?.[0] ?? null;
  if (key === "ArrowLeft") return rows[y][x - 1] ?? rows[y - 1]?.at(-1) ?? null;
  const other = rows[y + { ArrowDown: 1, ArrowUp: -1 }[key]];
  return other ? other[Math.min(x, other.length - 1)] : null;
}

const LONG_PRESS = 500; // ms; for phones whose browser has no context menu event

export function onLongPress(box, run) {
  let timer = 0;
  box.addEventListener("touchstart", ({ target, touches }) => {
    timer = setTimeout(run, LONG_PRESS, target, touches[0]);
  }, { passive: true });
  for (const end of ["touchend", "touchmove", "touchcancel"]) {
    box.addEventListener(end, () => clearTimeout(timer), { passive: true });
  }
}

// The input, ready to type in; on a phone only a tap on it calls up the keyboard.
export function focusInput() {
  if (matchMedia("(hover: hover)").matches) $("text").focus();
}

// One label for those who hear the page; a sentence that has its full stop gets no second one.
export const sentences = (...parts) =>
  parts.filter(Boolean).map((part) => part.replace(/\.$/, "")).join(". ");

export function storedText(key, fallback) {
  try {
    return localStorage.getItem(key) ?? fallback;
  } catch {
    return fallback; // storage may be forbidden; the page works without it
  }
}

export function storeText(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the same: only the memory of this page is lost
  }
}
