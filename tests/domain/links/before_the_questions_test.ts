/** Who answers, what they agree to, and to be seen in person instead. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { consents, patientNeeds } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { agreeThroughLink, linkConsentForm } from "@/domain/links/consent.ts";
import { declineLink } from "@/domain/links/decline.ts";
import { findSaid } from "@/domain/links/answers.ts";
import { sayWho } from "@/domain/links/say_who.ts";
import { journeyExists } from "@/tests/factories/journeys.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const daughter = { name: "Anna Pell", relation: "daughter", why: "Her eyes are poor" };

Deno.test("who answers is kept with the link, and the need for an interpreter with the patient, once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { link, referral, holder } = await journeyExists(store, parties, {
    link: { language: "ur" },
  });
  const said = { answeredBy: "other", about: { ...daughter, needsInterpreter: true } } as const;
  await sayWho(store, holder, said);
  await sayWho(store, holder, said);
  const [kept] = await store.read.select().from(patientLinks).where(eq(patientLinks.id, link.id));
  deepEqual([kept?.answeredBy, kept?.about], ["other", said.about]);
  const needs = await store.read.select().from(patientNeeds)
    .where(eq(patientNeeds.patientId, referral.patientId));
  deepEqual(needs.map(({ kind, detail }) => [kind, detail]), [["interpreter", "Urdu"]]);
});

const decided = [
  [{ answeredBy: "patient" }, undefined, "own_decision", null],
  [{ answeredBy: "other", about: daughter }, "parent", "parent", "Anna Pell, daughter"],
  [{ answeredBy: "other", about: daughter }, "own_decision", "own_decision", null],
  [
    { answeredBy: "home", about: { name: "B Okafor", relation: "senior carer", capacity: "no" } },
    undefined,
    "best_interests",
    "B Okafor, senior carer",
  ],
  [
    { answeredBy: "home", about: { name: "B Okafor", relation: "senior carer", capacity: "yes" } },
    undefined,
    "own_decision",
    null,
  ],
] as const;

for (const [link, chosen, capacity, decidedBy] of decided) {
  const { answeredBy } = link;
  Deno.test(`${answeredBy} agrees as ${capacity}: it is in the record, in writing`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { referral, holder } = await journeyExists(store, parties, { link });
    await agreeThroughLink(store, holder, chosen);
    const [consent] = await store.read.select().from(consents)
      .where(eq(consents.patientId, referral.patientId));
    deepEqual(
      [consent?.purpose, consent?.decision, consent?.form, consent?.capacity, consent?.decidedBy],
      ["care", "given", "written", capacity, decidedBy],
    );
    equal(consent?.referralId, referral.id);
    ok(consent?.explained?.startsWith("I agree to photographs"));
  });
}

Deno.test("agreed to twice, by a second press or by going back, it is in the record once; another word is new", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { link, holder } = await journeyExists(store, parties, {
    link: { answeredBy: "other", about: daughter },
  });
  const capacities = async () =>
    (await store.read.select().from(consents)).map(({ capacity }) => capacity);
  await Promise.all([
    agreeThroughLink(store, holder, "parent"),
    agreeThroughLink(store, holder, "parent"),
  ]);
  deepEqual(await capacities(), ["parent"]);
  await agreeThroughLink(store, holder, "own_decision");
  deepEqual((await capacities()).sort(), ["own_decision", "parent"]);
  await sayWho(store, holder, { answeredBy: "patient", about: {} });
  await agreeThroughLink(store, holder);
  deepEqual((await capacities()).sort(), ["own_decision", "own_decision", "parent"]);
  equal((await findSaid(store.read, holder, link.id))["consent"], "given");
});

Deno.test("nobody agrees before it was said who answers", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await journeyExists(store, parties);
  await rejects(agreeThroughLink(store, holder), { kind: "invalid" });
});

Deno.test("whoever answers for a patient is asked who decided; others are not", () => {
  const ask = (answeredBy: "patient" | "other" | "home") =>
    linkConsentForm({ answeredBy }).safeParse({ agrees: "yes" }).success;
  deepEqual([ask("patient"), ask("other"), ask("home")], [true, false, true]);
  ok(linkConsentForm({ answeredBy: "other" }).safeParse({ agrees: "no" }).success);
});

Deno.test("what one person agreed to is asked again of another who answers, and not of the same", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { link, holder } = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
  });
  const agreed = async () => (await findSaid(store.read, holder, link.id))["consent"];
  await agreeThroughLink(store, holder);
  await sayWho(store, holder, { answeredBy: "patient", about: { needsInterpreter: true } });
  equal(await agreed(), "given");
  await sayWho(store, holder, { answeredBy: "other", about: daughter });
  equal(await agreed(), undefined);
  await agreeThroughLink(store, holder, "parent");
  await sayWho(store, holder, { answeredBy: "other", about: { ...daughter, why: "Her hands" } });
  equal(await agreed(), "given");
  await sayWho(store, holder, { answeredBy: "other", about: { ...daughter, name: "Tom Pell" } });
  equal(await agreed(), undefined);
});

Deno.test("rather in person: the draft is the practice's again, and it is told at once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, link, holder } = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
  });
  await declineLink(store, holder, "Nie mam aparatu");
  const [kept] = await store.read.select().from(patientLinks).where(eq(patientLinks.id, link.id));
  ok(kept?.declinedAt);
  equal(kept?.declinedBecause, "Nie mam aparatu");
  const [draft] = await store.read.select().from(referrals).where(eq(referrals.id, referral.id));
  equal(draft?.state, "draft");
  const told = await store.read.select().from(notices).where(eq(notices.kind, "patient_declined"));
  equal(told.length, 2);
  const [consent] = await store.read.select().from(consents);
  deepEqual([consent?.decision, consent?.capacity], ["refused", "own_decision"]);
});

Deno.test("pressed twice, it was said once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await journeyExists(store, parties, { link: { answeredBy: "patient" } });
  await Promise.all([declineLink(store, holder, ""), declineLink(store, holder, "")]);
  equal((await store.read.select().from(consents)).length, 1);
});

Deno.test("what somebody says for a patient is no refusal of the patient's", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await journeyExists(store, parties, {
    link: { answeredBy: "other", about: daughter },
  });
  await declineLink(store, holder, "");
  equal((await store.read.select().from(consents)).length, 0);
});

for (const chosen of ["parent", "own_decision"] as const) {
  Deno.test(`agreed as ${chosen} and then rather in person: what was agreed is withdrawn`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { holder } = await journeyExists(store, parties, {
      link: { answeredBy: "other", about: daughter },
    });
    await agreeThroughLink(store, holder, chosen);
    await declineLink(store, holder, "");
    const rows = await store.read.select().from(consents).orderBy(consents.id);
    deepEqual(rows.map(({ decision, capacity }) => [decision, capacity]), [
      ["given", chosen],
      ["withdrawn", chosen],
    ]);
    equal(rows[0]!.decidedBy, rows[1]!.decidedBy);
  });
}
