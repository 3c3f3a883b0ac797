/** What people may send about their keys. */
import { z } from "zod";
import {
  asKey,
  type KeyFault,
  keyFault,
  type ShortcutAction,
  shortcutActions,
  shortcutLabels,
} from "@/domain/triage/shortcut_keys.ts";

const typedKey = z.string("Enter a key, or nothing for no key").transform(asKey);

export const ShortcutKeysForm = z.object(
  Object.fromEntries(shortcutActions.map((action) => [action, typedKey])) as Record<
    ShortcutAction,
    typeof typedKey
  >,
).check(({ value, issues }) => {
  for (const action of shortcutActions) {
    const fault = keyFault(value, action);
    if (!fault) continue;
    issues.push({
      code: "custom",
      path: [action],
      message: inWords(fault, action, value[action]),
      input: value[action],
    });
  }
});

function inWords(fault: KeyFault, action: ShortcutAction, key: string): string {
  const does = shortcutLabels[action];
  return fault.kind === "taken"
    ? `Choose another key for “${does}”: ${key} is already for “${shortcutLabels[fault.by]}”`
    : `The key for “${does}” must be one letter, number or sign, or empty for no key`;
}
