/** Whether two entries say the same, whatever the order of their forms. */
import type { Entry } from "@/domain/words/dictionary.ts";

export function sameWords(one: Entry, other: Entry): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  const forms = Object.keys(one);
  return forms.length === Object.keys(other).length &&
    forms.every((form) => one[form] === other[form]);
}
