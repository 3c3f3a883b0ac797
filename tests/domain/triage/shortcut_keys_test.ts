import { deepEqual, equal } from "node:assert/strict";
import {
  asKey,
  keyFault,
  keysOf,
  ownKeys,
  shortcutActions,
  usualKeys,
} from "@/domain/triage/shortcut_keys.ts";

Deno.test("no two of the usual keys are the same, and each is one character", () => {
  equal(new Set(Object.values(usualKeys)).size, shortcutActions.length);
  for (const action of shortcutActions) equal(keyFault(usualKeys, action), undefined);
});

Deno.test("a person's own key stands in the place of the usual one", () => {
  deepEqual(keysOf({ shortcutKeys: null }), usualKeys);
  deepEqual(keysOf({ shortcutKeys: { claim: "x" } }), { ...usualKeys, claim: "x" });
  deepEqual(keysOf({ shortcutKeys: { claim: "" } }), { ...usualKeys, claim: "" });
  // What a later version came to use is not taken from somebody who chose it before.
  deepEqual(keysOf({ shortcutKeys: { claim: "j" } }), { ...usualKeys, claim: "j", next: "" });
  deepEqual(keysOf({ shortcutKeys: { no_longer: "j" } }), usualKeys);
});

Deno.test("only what differs is kept", () => {
  equal(ownKeys(usualKeys), null);
  deepEqual(ownKeys({ ...usualKeys, claim: "x", undo: "" }), { claim: "x", undo: "" });
});

Deno.test("a key is one character that can be seen, and belongs to one action", () => {
  deepEqual(keyFault({ ...usualKeys, claim: "cc" }, "claim"), { kind: "not_one" });
  deepEqual(keyFault({ ...usualKeys, claim: "\t" }, "claim"), { kind: "not_one" });
  deepEqual(keyFault({ ...usualKeys, claim: "j" }, "claim"), { kind: "taken", by: "next" });
  equal(keyFault({ ...usualKeys, claim: "j" }, "next"), undefined);
  equal(keyFault({ ...usualKeys, claim: "", undo: "" }, "undo"), undefined);
  for (const key of ["é", "ß", "7", "/", "+", "ж"]) {
    equal(keyFault({ ...usualKeys, claim: key }, "claim"), undefined);
  }
});

Deno.test("Shift and Caps Lock change no letter", () => {
  deepEqual(["J", " j ", "E\u0301"].map(asKey), ["j", "j", "é"]);
});
