/** The rules of a minified sheet, each with its selectors said anew or left out. */

/** Blocks whose question browsers of 2018 cannot answer, and what depends on the answer. */
const unanswered = /^@(container|supports|layer)\b/;
/** The package asks it to leave out Internet Explorer and the first Edge, and all of ours are others. */
const ofAllOurs = /^@supports not \(-ms-ime-align:auto\)$/;
const ofRules = /^@media\b/;

/** @param say the selector in other words; undefined where its rule is to do without it */
export function withSelectors(
  css: string,
  say: (selector: string) => string | undefined,
): string {
  let made = "";
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf("{", from);
    if (open < 0) break;
    const before = css.slice(from, open);
    // `@charset "…";` and the like end without a block.
    const head = before.slice(before.lastIndexOf(";") + 1).trim();
    const close = endOf(css, open);
    const body = css.slice(open + 1, close);
    from = close + 1;
    if (ofAllOurs.test(head)) {
      made += withSelectors(body, say);
      continue;
    }
    if (unanswered.test(head)) continue;
    if (ofRules.test(head)) {
      const inside = withSelectors(body, say);
      if (inside !== "") made += `${head}{${inside}}`;
    } else if (head.startsWith("@")) {
      made += `${head}{${body}}`;
    } else {
      const kept = parts(head).flatMap((selector) => say(selector) ?? []);
      if (kept.length > 0) made += `${kept.join(",")}{${body}}`;
    }
  }
  return made;
}

function endOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}" && --depth === 0) return at;
  }
  throw new Error("Cannot find the end of a block");
}

/** `a,b:not(c,d)` → two. */
function parts(selectors: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= selectors.length; at++) {
    const sign = selectors[at];
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (at < selectors.length && (sign !== "," || depth > 0)) continue;
    found.push(selectors.slice(from, at));
    from = at + 1;
  }
  return found;
}
