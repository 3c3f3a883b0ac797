/** Compares two pieces of HTML as trees: order of attributes and spaces between tags do not matter. */

const part =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>|[^<]+/g;
const attribute = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
const empty = new Set(["input", "br", "img", "hr", "meta", "link", "source", "path"]);
const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&ctdot;": "⋯",
};

export type Ignore = (name: string, value: string) => string | undefined;

/** One line a tag or a run of text, indented by depth. `keep` may change or drop an attribute. */
export function tree(html: string, keep: Ignore = (_name, value) => value): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const [whole, closing, tag = "", attributes = ""] of html.matchAll(part)) {
    if (whole.startsWith("<!--")) continue;
    if (!whole.startsWith("<")) {
      const text = decode(whole).replace(/\s+/g, " ").trim();
      if (text) lines.push("  ".repeat(depth) + text);
    } else if (closing) {
      if (!empty.has(tag)) depth--;
    } else {
      lines.push("  ".repeat(depth) + opened(tag, attributes, keep));
      if (!empty.has(tag)) depth++;
    }
  }
  if (depth !== 0) throw new Error(`Tags do not match: ${html}`);
  return lines;
}

function opened(tag: string, attributes: string, keep: Ignore): string {
  const kept = [...attributes.matchAll(attribute)].flatMap(([, name = "", double, single]) => {
    const value = keep(name, decode(double ?? single ?? ""));
    return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
  });
  return [`<${tag}>`, ...kept.sort()].join(" ");
}

const decode = (text: string) =>
  text.replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity);
