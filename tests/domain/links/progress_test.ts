/** How far a link is, in one word, as the practice reads it. */
import { deepEqual, equal } from "node:assert/strict";
import { type Instant, newId } from "@/db/columns.ts";
import { type LinkMessage, stateOf, storyOf } from "@/domain/links/progress.ts";

const on = (day: number) => `2026-03-${String(day).padStart(2, "0")}T09:30:00.000Z` as Instant;
const link = {
  purpose: "history" as const,
  way: "email" as const,
  createdAt: on(2),
  expiresAt: on(9),
  openedAt: null,
  begunAt: null,
  finishedAt: null,
  declinedAt: null,
  lockedAt: null,
  withdrawnAt: null,
};
const message = (over: Partial<LinkMessage> = {}): LinkMessage => ({
  id: newId(),
  linkId: newId(),
  kind: "invitation",
  way: "email",
  sentTo: "edith.pell@post.example",
  state: "waiting",
  providerId: null,
  failedBecause: null,
  createdAt: on(2),
  sentAt: null,
  settledAt: null,
  ...over,
});
const failed = message({ state: "failed", settledAt: on(3) });

Deno.test("what did not arrive is no trouble once a letter or a code was made", () => {
  equal(stateOf({ ...link, way: "post" }, [failed], [], on(4)), "failed");
  equal(stateOf({ ...link, way: "post" }, [failed], [on(3)], on(4)), "handed_over");
  equal(stateOf({ ...link, way: "code" }, [failed], [on(3)], on(4)), "handed_over");
});

Deno.test("what did not arrive after the letter is trouble again", () => {
  const lost = message({ kind: "recovery", state: "failed", createdAt: on(4), settledAt: on(4) });
  equal(stateOf({ ...link, way: "post" }, [lost, failed], [on(3)], on(5)), "failed");
});

Deno.test("a message that was dropped is not on its way", () => {
  const dropped = message({ state: "dropped", settledAt: on(3) });
  equal(stateOf(link, [dropped], [], on(4)), "failed");
  equal(stateOf(link, [dropped, message({ state: "sent", sentAt: on(2) })], [], on(4)), "sent");
  equal(stateOf({ ...link, way: "post" }, [dropped], [on(3)], on(4)), "handed_over");
});

for (const [what, set] of [["finished", "finishedAt"], ["declined", "declinedAt"]] as const) {
  Deno.test(`a link that was ${what} stays so, and is never too old`, () => {
    const over = { ...link, [set]: on(4) };
    equal(stateOf(over, [], [], on(20)), what);
    deepEqual(storyOf(over, [], [], on(20)).filter(({ words }) => /too old/.test(words)), []);
  });
}

Deno.test("one that nobody used is too old after its days", () => {
  equal(stateOf(link, [], [], on(20)), "expired");
  deepEqual(storyOf(link, [], [], on(20)).map(({ words }) => words), ["The link became too old"]);
});
