/** An answer that nobody reads goes to the practice's manager, then to the service's page. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { notices } from "@/db/schema/notices.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { longUnread, tellUnread } from "@/domain/answers/unread.ts";
import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { enqueue, testWorkplace } from "@/tests/jobs/support.ts";
import { paths } from "@/views/paths.ts";

/** Answered so many hours before half past nine. */
async function answered(hours: number) {
  const place = await testWorkplace("2026-03-05T09:30:00.000Z");
  const parties = await partiesExist(place.store);
  const practiceManager = await personExists(place.store, "practice_manager", {
    organisation: parties.practice,
  });
  const answeredAt = instantOf(new Date(place.store.now().getTime() - hours * 3_600_000));
  const referral = await referralExists(place.store, parties, { state: "answered", answeredAt });
  const sweep = async () => {
    await enqueue(place.store, "referral.unread_sweep", {});
    await workOnce(place, registry, "upkeep");
  };
  const told = async () => await place.store.read.select().from(notices);
  const kept = async () =>
    await place.store.read.select().from(referrals).where(eq(referrals.id, referral.id)).get();
  return { ...place, place, parties, practiceManager, referral, sweep, told, kept };
}

Deno.test("before its time nobody is told; after it the practice’s manager is, once", async () => {
  const early = await answered(47);
  await using _ = early.place;
  await early.sweep();
  deepEqual(await early.told(), []);
  const late = await answered(48);
  await using __ = late.place;
  await late.sweep();
  await late.sweep();
  const rows = await late.told();
  deepEqual(rows.map(({ userId, kind, path }) => [userId, kind, path]), [
    [late.practiceManager.userId, "answer_unread", paths.referral(late.referral.id)],
  ]);
  equal((await late.kept())?.unreadToServiceAt, null);
});

Deno.test("a practice without a manager has its GPs told", async () => {
  const at = await answered(1);
  await using _ = at.place;
  const other = await personExists(at.store, "gp");
  const referral = await referralExists(at.store, at.parties, {
    state: "answered",
    practiceId: other.organisationId,
    answeredAt: instantOf(new Date("2026-03-02T09:30:00Z")),
  });
  await at.sweep();
  const rows = await at.told();
  deepEqual(
    rows.filter(({ path }) => path === paths.referral(referral.id)).map(({ userId }) => userId)
      .includes(other.userId),
    true,
  );
});

Deno.test("after the longer time it stands on the service manager’s page until somebody reads it", async () => {
  const at = await answered(96);
  await using _ = at.place;
  await using bedside = await testApp(at.store);
  const page = async () => await (await bedside.get(paths.manage(), at.parties.manager)).text();
  doesNotMatch(await page(), /Answers that nobody has read/);
  await at.sweep();
  match(await page(), new RegExp(`Answers that nobody has read[\\s\\S]*${at.referral.reference}`));
  const home = await (await bedside.get(paths.home(), at.practiceManager)).text();
  match(home, /1 answer has not been read for too long/);
  await markAnswerRead(at.store, at.parties.gp, at.referral.id);
  doesNotMatch(await page(), /Answers that nobody has read/);
});

Deno.test("an amended answer is to be read anew: its time begins with it", async () => {
  const at = await answered(96);
  await using _ = at.place;
  const [first] = await at.store.read.select().from(answers)
    .where(eq(answers.referralId, at.referral.id));
  const amendedAt = instantOf(new Date("2026-03-05T09:00:00Z"));
  await rowExists(at.store, answers, {
    ...first!,
    id: newId<"Answer">(),
    replacesId: first!.id,
    answeredAt: amendedAt,
  });
  deepEqual(await longUnread(at.store.read, at.store.now()), []);
  const later = await longUnread(at.store.read, new Date("2026-03-07T09:00:00Z"));
  deepEqual(later.map(({ step, answeredAt }) => [step, answeredAt]), [["manager", amendedAt]]);
});

Deno.test("what was read between the look and the change is not told of", async () => {
  const at = await answered(96);
  await using _ = at.place;
  const found = await longUnread(at.store.read, at.store.now());
  deepEqual(found.map(({ step }) => step), ["manager", "service"]);
  await markAnswerRead(at.store, at.parties.gp, at.referral.id);
  const done = await change(at.store, jobAuthor("test"), async (tx) => {
    tx.audit("job.finished", { job: "test" });
    return await Promise.all(found.map((one) => tellUnread(tx, one)));
  });
  deepEqual(done, [false, false]);
  deepEqual(await at.told(), []);
});
