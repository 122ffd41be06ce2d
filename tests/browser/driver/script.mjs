// What is evaluated in the page, in one spelling for all three protocols: every result travels as JSON text.

/** `code` is a function of the page's world, or an expression; the result is an expression for a promise of JSON text. */
export function asJson(code, args) {
  const list = args.map((value) => JSON.stringify(value) ?? "undefined").join(", ");
  const call = typeof code === "function" ? `(${code})(${list})` : `(${code})`;
  return `(async () => JSON.stringify(await ${call}) ?? "null")()`;
}

/** Scrolls an element into view and says where its middle is; runs in the page. */
export function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  if (!box.width || !box.height) throw new Error(`${selector} has no size`);
  const at = { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  const hit = document.elementFromPoint(at.x, at.y);
  if (hit && hit !== element && !element.contains(hit) && !hit.contains(element) && hit.closest("label")?.control !== element) {
    throw new Error(`${selector} is covered by ${hit.outerHTML.slice(0, 120)}`);
  }
  return at;
}

/** Splits "Shift+Tab" into its modifiers and its key. */
export function chord(text) {
  const parts = text === "+" ? ["+"] : text.split("+");
  return { key: parts.at(-1), modifiers: parts.slice(0, -1) };
}

/** W3C key values, for the two browsers that are driven by WebDriver actions. */
const W3C = {
  Enter: "\uE007", Tab: "\uE004", Space: " ", Backspace: "\uE003", Delete: "\uE017", Escape: "\uE00C", Home: "\uE011", End: "\uE010",
  ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A",
};

export function keyActions(text) {
  const { key, modifiers } = chord(text);
  const names = [...modifiers, key].map((name) => W3C[name] ?? name);
  return [
    ...names.map((value) => ({ type: "keyDown", value })),
    ...names.reverse().map((value) => ({ type: "keyUp", value })),
  ];
}

export const typeActions = (text) => [...text].flatMap((key) => keyActions(key === " " ? "Space" : key));

export const clickActions = ({ x, y }) => [
  { type: "pointerMove", x, y, duration: 0, origin: "viewport" },
  { type: "pointerDown", button: 0 },
  { type: "pointerUp", button: 0 },
];
