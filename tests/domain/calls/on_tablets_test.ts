/** Whoever picks a name on a home's tablet reaches that home's calls, and not that person's others. */
import { equal, rejects } from "node:assert/strict";
import { instantOf, newId } from "@/db/columns.ts";
import { callHandOvers } from "@/db/schema/calls.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findCall } from "@/domain/calls/find.ts";
import { handlerInCall } from "@/tests/factories/guests.ts";
import { callMemberExists, liveCallExists } from "@/tests/factories/live_calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { tabletExists } from "@/tests/factories/tablets.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a call elsewhere that this person is in, or is asked into, is not on the tablet", async () => {
  await using store = await testStore();
  const at = await handlerInCall(store);
  const { id, known } = await tabletExists(store, at.home, at.homeManager);
  const onTablet: Actor = { ...at.carer, tablet: { id, name: known.name } };
  const inIt = await liveCallExists(store);
  await callMemberExists(store, inIt, { userId: at.carer.userId, kind: "specialist" });
  const askedInto = await liveCallExists(store);
  await rowExists(store, callHandOvers, {
    id: newId<"CallHandOver">(),
    callId: askedInto,
    fromId: at.handler.userId,
    toId: at.carer.userId,
    kind: "warm",
    note: "A fall, now drowsy",
    askedAt: instantOf(store.now()),
  });
  for (const elsewhere of [inIt, askedInto]) {
    equal((await findCall(store.read, at.carer, elsewhere)).id, elsewhere);
    await rejects(findCall(store.read, onTablet, elsewhere), { kind: "not_found" });
  }
  equal((await findCall(store.read, onTablet, at.id)).id, at.id);
});
