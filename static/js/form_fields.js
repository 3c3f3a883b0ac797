/** What of a form is to be sent by itself. */

/** It is not as the page came. */
export function isTyped(
  { type, value, defaultValue, checked, defaultChecked, selectedIndex, options },
) {
  if (type === "checkbox" || type === "radio") return checked !== defaultChecked;
  if (options) {
    const chosen = [...options].findIndex(({ defaultSelected }) => defaultSelected);
    return selectedIndex !== Math.max(chosen, 0);
  }
  return type !== "hidden" && defaultValue !== undefined && value !== defaultValue;
}

/** A box that was unticked is sent empty: leaving it out would leave it as it was. */
export function fieldsOf(form, names) {
  const all = new FormData(form);
  const fields = new URLSearchParams();
  for (const name of names) {
    const values = all.getAll(name).filter((value) => typeof value === "string");
    for (const value of values.length ? values : [""]) fields.append(name, value);
  }
  return fields;
}

/** The three boxes of a date go together, once all of them are filled in or all are empty. */
export function readyIn(form, changed) {
  const all = new FormData(form);
  const ready = new Set();
  for (const name of changed) {
    const date = all.has(`${name}-day`) ? name : /^(.+)-(?:day|month|year)$/.exec(name)?.[1];
    const boxes = ["day", "month", "year"].map((part) => `${date}-${part}`);
    if (!boxes.every((box) => all.has(box))) {
      ready.add(name);
      continue;
    }
    const filled = boxes.filter((box) => all.get(box).trim() !== "");
    if (filled.length % 3 === 0) { for (const each of [...boxes, name]) ready.add(each); }
  }
  return ready;
}
