/** A case that is opened again: whoever answered it is told, and nobody else. */
import { deepEqual } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { notices } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import { reopenReferral } from "@/domain/answers/reopen.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const told = (store: Store) =>
  store.read.select({ userId: notices.userId, path: notices.path }).from(notices)
    .where(eq(notices.kind, "reopened"));

Deno.test("the specialist who answered is told of it, once each time it is opened again", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "closed" });
  await reopenReferral(store, parties.gp, referral.id, "The rash is back");
  const notice = { userId: parties.consultant.userId, path: paths.referral(referral.id) };
  deepEqual(await told(store), [notice]);
  clock.forward({ hours: 1 });
  await closeReferral(store, parties.gp, referral.id);
  await reopenReferral(store, parties.gp, referral.id, "It is back once more");
  deepEqual(await told(store), [notice, notice]);
});
