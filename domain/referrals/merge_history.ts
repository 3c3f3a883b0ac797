/** Two colleagues write one draft: fields that only one of them touched go together. */
import type { History, HistoryInput } from "@/domain/questions/question.ts";

export interface Merged {
  readonly history: History;
  readonly changed: readonly string[];
  /** Both changed these, to different words: their keys, and what is kept now. */
  readonly clashes: readonly string[];
}

/**
 * `seen` is what the page showed when it opened. Without it (a field that saves itself) what was
 * sent wins; the colleague who wrote before finds out when their own page is saved. What is kept in a field that
 * `isOwn` is what the sender wrote there: saved by itself since the page opened, it is no clash.
 */
export function mergeHistory(
  kept: History,
  sent: HistoryInput,
  seen: History | undefined,
  isOwn: (key: string) => boolean,
): Merged {
  const history: Record<string, string | readonly string[]> = { ...kept };
  const changed: string[] = [];
  const clashes: string[] = [];
  for (const [key, value] of Object.entries(sent)) {
    if (value === undefined || same(value, kept[key])) continue;
    if (seen && same(value, seen[key])) continue;
    if (seen && !same(kept[key], seen[key]) && !isOwn(key)) {
      clashes.push(key);
      continue;
    }
    changed.push(key);
    if (value.length === 0) delete history[key];
    else history[key] = value;
  }
  return { history, changed, clashes };
}

/** Nothing chosen, nothing typed and not asked are one. */
function same(one: History[string] | undefined, two: History[string] | undefined): boolean {
  return JSON.stringify(one?.length ? one : "") === JSON.stringify(two?.length ? two : "");
}
