/** A home says which language its caller speaks best: somebody who speaks it is rung first. */
import { deepEqual, match } from "node:assert/strict";
import { isNull } from "drizzle-orm";
import { callRings } from "@/db/schema/calls.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import { findCall } from "@/domain/calls/find.ts";
import { CallAbout } from "@/domain/calls/forms.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { callPartiesExist, shiftExists } from "@/tests/factories/calls.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("whoever speaks the caller's language is rung first, however long others are idle", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const { carer, handler, clinician } = await callPartiesExist(store);
  await shiftExists(store, handler);
  clock.forward({ seconds: 5 });
  await shiftExists(store, clinician, { skills: ["call_handler"], languages: ["pl"] });
  const { id } = await placeCall(store, carer, { about: CallAbout.parse({ language: "pl" }) });
  const rung = await store.read.select().from(callRings).where(isNull(callRings.endedAt));
  deepEqual(rung.map(({ userId }) => userId), [clinician.userId]);
  await describeCall(store, carer, id, CallAbout.parse({ language: "" }));
  deepEqual((await findCall(store.read, carer, id)).language, null);
});

Deno.test("a language that nobody at a hub can choose is refused in words", () => {
  const { error } = CallAbout.safeParse({ language: "tlh" });
  match(String(error?.issues[0]?.message), /Choose from the list/);
});
