import { deepEqual, equal, rejects } from "node:assert/strict";
import { asc, eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { rttStatuses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { type RttRule, rttRules } from "@/domain/clocks/rtt.ts";
import { recordTreatment, treatmentOf } from "@/domain/referrals/record_treatment.ts";
import { statusExists, termsExist } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const day = (text: string) => text as Day;
const begun = { begunOn: day("2026-02-27"), seen: "" };

async function opened(pathway: "triage" | "advice" = "triage") {
  const store = await testStore();
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, pathway });
  return {
    store,
    ...parties,
    async after(rule: RttRule, over: Partial<ReferralRow> = {}): Promise<Id<"Referral">> {
      const { code } = rttRules[rule];
      const status = { rttStatus: code, rttRule: rule };
      const made = await referralExists(store, parties, { state: "answered", ...status, ...over });
      await statusExists(store, made.id, "received", day("2026-02-10"));
      await statusExists(store, made.id, rule, day("2026-02-20"));
      return made.id;
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("recordTreatment() stops the clock on the day on which treatment began, code 30", async () => {
  await using at = await opened();
  const id = await at.after("sent_on");
  await recordTreatment(at.store, at.consultant, id, begun);
  const [kept] = await at.store.read.select().from(referrals).where(eq(referrals.id, id));
  deepEqual([kept?.rttStatus, kept?.rttRule, kept?.version], ["30", "treatment_begun", 2]);
  const statuses = await at.store.read.select().from(rttStatuses)
    .where(eq(rttStatuses.referralId, id)).orderBy(asc(rttStatuses.id));
  deepEqual(statuses.map(({ code, effectiveOn, setBy }) => [code, effectiveOn, setBy]), [
    ["10", "2026-02-10", null],
    ["20", "2026-02-20", null],
    ["30", "2026-02-27", at.consultant.userId],
  ]);
  const [said] = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.treatment_begun"));
  deepEqual([said?.subject, said?.detail], [`referral:${id}`, {
    before: null,
    begunOn: "2026-02-27",
  }]);
});

Deno.test("the practice records it too, where it carries out the plan that it was sent back with", async () => {
  await using at = await opened();
  const id = await at.after("triaged_back", { state: "closed" });
  await recordTreatment(at.store, at.gp, id, begun);
  deepEqual(await treatmentOf(at.store.read, id), {
    startedOn: "2026-02-10",
    begunOn: "2026-02-27",
  });
});

Deno.test("one of two who record it at once is told of the other, and can correct it", async () => {
  await using at = await opened();
  const id = await at.after("sent_on");
  const tries = await Promise.allSettled([
    recordTreatment(at.store, at.gp, id, begun),
    recordTreatment(at.store, at.consultant, id, begun),
  ]);
  deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const again = { ...begun, begunOn: day("2026-02-26") };
  await rejects(recordTreatment(at.store, at.gp, id, again), {
    kind: "conflict",
    message: "Somebody recorded that treatment began on 27 February 2026",
  });
  await recordTreatment(at.store, at.gp, id, { ...again, seen: begun.begunOn });
  equal((await treatmentOf(at.store.read, id)).begunOn, "2026-02-26");
});

Deno.test("it is not before the clock started or in the future, nor where none runs", async () => {
  await using at = await opened();
  const id = await at.after("sent_on");
  const record = (of: Id<"Referral">, begunOn = begun.begunOn) =>
    recordTreatment(at.store, at.gp, of, { ...begun, begunOn });
  await rejects(record(id, day("2026-02-09")), { message: /on or after 10 February 2026/ });
  await rejects(record(id, day("2026-03-03")), { message: /today or earlier/ });
  await rejects(record(await at.after("received", { state: "waiting" })), {
    message: /has not been answered/,
  });
  for (const rule of ["triage_discharged", "advice_given", "no_consultant"] as const) {
    await rejects(record(await at.after(rule)), { kind: "conflict", message: /No clock/ });
  }
});

Deno.test("after advice, a patient whom the provider accepted is on a clock too", async () => {
  await using at = await opened("advice");
  const id = await at.after("accepted");
  await recordTreatment(at.store, at.consultant, id, begun);
  const [kept] = await at.store.read.select().from(referrals).where(eq(referrals.id, id));
  equal(kept?.rttStatus, "30");
});

Deno.test("only clinicians and the manager of the two sides record it", async () => {
  await using at = await opened();
  const id = await at.after("sent_on");
  const stranger = await personExists(at.store, "consultant");
  await rejects(recordTreatment(at.store, stranger, id, begun), { kind: "not_found" });
  for (const who of [at.receptionist, at.manager]) {
    await rejects(recordTreatment(at.store, who, id, begun), { kind: "forbidden" });
  }
});
