/** The fields of a form as its page shows them, filled in as somebody might. */
export type Filled = readonly (readonly [name: string, value: string])[];

/** Of the form on this page that is sent to `path`; none where the page has no such form. */
export function fieldsOf(html: string, path: string): Filled {
  for (
    const [, attributes = "", inner = ""] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)
  ) {
    if (!/method="post"/i.test(attributes)) continue;
    const action = attributeOf(attributes, "action") ?? path;
    if (action.split("?")[0] === path || action === "") return fieldsIn(inner);
  }
  return [];
}

function fieldsIn(html: string): Filled {
  const fields = new Map<string, string>();
  const put = (name: string | undefined, value: string) =>
    void (name && !fields.has(name) && fields.set(name, value));
  for (const [, attributes = ""] of html.matchAll(/<input\b([^>]*)>/g)) {
    const value = decoded(attributeOf(attributes, "value") ?? "");
    const type = attributeOf(attributes, "type") ?? "text";
    put(attributeOf(attributes, "name"), value || (type === "email" ? "a@b.example" : "5"));
  }
  for (const [, attributes = "", text = ""] of html.matchAll(/<textarea\b([^>]*)>([^<]*)/g)) {
    put(attributeOf(attributes, "name"), decoded(text) || "Some words");
  }
  for (
    const [, attributes = "", options = ""] of html.matchAll(
      /<select\b([^>]*)>([\s\S]*?)<\/select>/g,
    )
  ) {
    const values = [...options.matchAll(/value="([^"]+)"/g)].map(([, value]) => decoded(value!));
    put(attributeOf(attributes, "name"), values[0] ?? "");
  }
  return [...fields];
}

const attributeOf = (attributes: string, name: string) =>
  attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];

const decoded = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">").replaceAll("&amp;", "&");
