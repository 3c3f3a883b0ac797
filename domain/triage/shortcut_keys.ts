/** Single keys for those who work many cases an hour: what they do, and which key a person wants. */
import type { Actor } from "@/domain/access/actor.ts";

export const shortcutActions = [
  "next",
  "previous",
  "open",
  "claim",
  "release",
  "answer",
  "ask",
  "photographs",
  "template",
  "assign",
  "filter",
  "queue",
  "next_case",
  "undo",
  "help",
] as const;
export type ShortcutAction = typeof shortcutActions[number];

/** An empty word is no key at all. */
export type ShortcutKeys = Readonly<Record<ShortcutAction, string>>;

export const shortcutLabels: Readonly<Record<ShortcutAction, string>> = {
  next: "Next case in the list",
  previous: "Previous case",
  open: "Open the case",
  claim: "Claim the case",
  release: "Put the case back in the queue",
  answer: "Go to the answer",
  ask: "Ask the practice for information",
  photographs: "Ask the practice for better photographs",
  template: "Open the templates",
  assign: "Assign the case",
  filter: "Go to the filters",
  queue: "Back to the queue",
  next_case: "Next case that nobody holds",
  undo: "Undo the answer just sent",
  help: "Show the keys",
};

export const usualKeys: ShortcutKeys = {
  next: "j",
  previous: "k",
  open: "o",
  claim: "c",
  release: "r",
  answer: "a",
  ask: "i",
  photographs: "p",
  template: "t",
  assign: "s",
  filter: "f",
  queue: "q",
  next_case: "n",
  undo: "u",
  help: "?",
};

/** A person's own key wins over a usual one that came to be the same. */
export function keysOf({ shortcutKeys }: Pick<Actor, "shortcutKeys">): ShortcutKeys {
  const own = shortcutKeys ?? {};
  const taken = new Set(shortcutActions.flatMap((action) => own[action] || []));
  return Object.fromEntries(shortcutActions.map((action) => {
    const usual = usualKeys[action];
    return [action, own[action] ?? (taken.has(usual) ? "" : usual)];
  })) as Record<ShortcutAction, string>;
}

/** What is kept of a person's keys: where they differ from the usual; null where they do not. */
export function ownKeys(keys: ShortcutKeys): Readonly<Record<string, string>> | null {
  const own = shortcutActions.filter((action) => keys[action] !== usualKeys[action])
    .map((action) => [action, keys[action]]);
  return own.length === 0 ? null : Object.fromEntries(own);
}

/** Letters are one key, with and without Shift: Caps Lock must not change what a key does. */
export const asKey = (typed: string): string => typed.trim().normalize("NFC").toLowerCase();

export type KeyFault =
  | { readonly kind: "not_one" }
  | { readonly kind: "taken"; readonly by: ShortcutAction };

/** Why a key cannot be this action's; a clash is told to the one that comes later. */
export function keyFault(keys: ShortcutKeys, action: ShortcutAction): KeyFault | undefined {
  const key = keys[action];
  if (key === "") return undefined;
  if ([...key].length !== 1 || !/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key)) return { kind: "not_one" };
  const by = shortcutActions.slice(0, shortcutActions.indexOf(action))
    .find((other) => keys[other] === key);
  return by && { kind: "taken", by };
}
