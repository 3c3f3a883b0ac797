/**
 * A stylesheet for one direction of writing. Browsers of 2018 know little of `margin-inline-start`
 * and nothing of `inset-inline-start`; a page knows its direction, so its sheet says left and right.
 */

export type Direction = "ltr" | "rtl";

/** Logical properties said as left and right, for text that runs from left to right. */
export function withoutLogical(css: string): string {
  return css
    .replace(
      /\b(margin|padding)-(inline|block)\s*:\s*([^;}]+)/g,
      (_whole, property: string, axis: string, value: string) => {
        const [start = "", end = start] = valuesIn(value);
        const [first, second] = axis === "inline" ? ["left", "right"] : ["top", "bottom"];
        return `${property}-${first}:${start};${property}-${second}:${end}`;
      },
    )
    .replace(/\binset-inline-start\b/g, "left")
    .replace(/\binset-inline-end\b/g, "right")
    .replace(/\b(margin|padding|border)-inline-start\b/g, "$1-left")
    .replace(/\b(margin|padding|border)-inline-end\b/g, "$1-right")
    .replace(/\b(margin|padding|border)-block-start\b/g, "$1-top")
    .replace(/\b(margin|padding|border)-block-end\b/g, "$1-bottom")
    .replace(/\b(text-align|float|clear)\s*:\s*(?:inline-)?start\b/g, "$1:left")
    .replace(/\b(text-align|float|clear)\s*:\s*(?:inline-)?end\b/g, "$1:right");
}

/**
 * What stands left goes right: of a minified sheet, for text that runs from right to left. A rule
 * for `[dir=rtl]` says itself how it is there.
 */
export function mirrored(css: string): string {
  return css.replace(
    /([^{}]+)\{([^{}]*)\}/g,
    (whole, selectors: string, body: string) =>
      selectors.includes("[dir=rtl]") ? whole : `${selectors}{${mirroredBody(body)}}`,
  );
}

const mirroredBody = (body: string): string =>
  body.replace(
    /(^|;)([\w-]+):([^;]+)/g,
    (_whole, before: string, property: string, value: string) =>
      `${before}${mirroredName(property)}:${mirroredValue(property, value)}`,
  );

const sided = /^(margin|padding|border|scroll-padding)-|^(left|right)$/;

const mirroredName = (property: string): string =>
  sided.test(property) ? swapped(property) : property;

function mirroredValue(property: string, value: string): string {
  if (/^(text-align|float|clear|transform-origin)$/.test(property)) return swapped(value);
  if (/^(margin|padding|border-(width|style|color))$/.test(property)) {
    const [top, right, bottom, left, ...more] = valuesIn(value);
    return left === undefined || more.length > 0 ? value : `${top} ${left} ${bottom} ${right}`;
  }
  if (property === "border-radius") return mirroredCorners(value);
  if (/^(-webkit-)?transform$/.test(property)) return mirroredTurns(value);
  if (/^(-webkit-)?clip-path$/.test(property)) return mirroredCorner(value);
  return value;
}

/** From the top left clockwise; a second and a fourth that are left out are those across. */
function mirroredCorners(value: string): string {
  const [first, second, third, fourth] = valuesIn(value);
  if (second === undefined || value.includes("/")) return value;
  return `${second} ${first} ${fourth ?? second} ${third ?? first}`;
}

/** `rotate(45deg)translate(-50%,-50%)`: round the other way, and to the other side. */
const mirroredTurns = (value: string): string =>
  value.replace(
    /(rotate|translate|translateX|skewX)\((-?)(?=[\d.])/g,
    (_whole, turn: string, minus: string) => `${turn}(${minus === "" ? "-" : ""}`,
  );

/** `polygon(100% 100%,100% 0,0 0)`: each point by its distance from the other side. */
const mirroredCorner = (value: string): string =>
  value.replace(
    /\b(\d+)(%?) (\d+%?)(?=[,)])/g,
    (_whole, x: string, _unit, y: string) => `${100 - Number(x)}% ${y}`,
  );

const swapped = (words: string): string =>
  words.replace(/left|right/g, (side) => side === "left" ? "right" : "left");

/** `1px calc(2px + 3px)` → two. */
function valuesIn(value: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let from = 0;
  const text = `${value.trim()} `;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (text[at] !== " " || depth > 0) continue;
    if (at > from) values.push(text.slice(from, at));
    from = at + 1;
  }
  return values;
}
