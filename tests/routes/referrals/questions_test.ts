/** What a service asks, on the pages of a draft and of what was sent. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { serviceVersions } from "@/db/schema/services.ts";
import type { Question } from "@/domain/questions/question.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const asked: readonly Question[] = [
  { key: "subject", label: "What is it about?", short: "Subject", kind: "line", longest: 80 },
  {
    key: "platelets",
    label: "What is the platelet count?",
    short: "Platelets",
    mayBeUnknown: true,
    kind: "number",
    unit: "×10⁹/l",
    most: 9999,
  },
  {
    key: "counted_on",
    label: "When was it counted?",
    short: "Counted",
    mayBeUnknown: true,
    kind: "date",
  },
  {
    key: "spleen",
    label: "Is the spleen felt?",
    short: "Spleen",
    kind: "choice",
    options: [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
    ],
  },
];

async function setUp(history: Readonly<Record<string, string | string[]>> = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const version = {
    id: newId<"ServiceVersion">(),
    serviceId: parties.service.id,
    number: 1,
    definition: { ...advice(true), questions: asked },
    savedBy: parties.consultant.userId,
    savedAt: parties.service.createdAt,
    validFrom: null,
    switchedOnBy: null,
    switchedOnAt: null,
  };
  await rowExists(store, serviceVersions, version);
  const draft = await referralExists(store, parties, {
    state: "draft",
    history,
    serviceVersionId: version.id,
  });
  const row = () => store.read.select().from(referrals).where(eq(referrals.id, draft.id)).get();
  return {
    ...parties,
    clock,
    store,
    bedside,
    id: draft.id,
    version,
    row,
    page: (actor = parties.gp) =>
      bedside.get(paths.referralHistory(draft.id), actor).then((answer) => answer.text()),
    [Symbol.asyncDispose]: async () => {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a draft is asked what its version of the service asks, and keeps its headline", async () => {
  await using at = await setUp();
  const html = await at.page();
  match(html, /What is the platelet count\?/);
  doesNotMatch(html, /Is it a lesion or a rash/);
  const fields = {
    subject: "Raised platelets",
    platelets: "0",
    "counted_on-day": "1",
    "counted_on-month": "2",
    "counted_on-year": "2026",
    spleen: "no",
    problem: "lesion",
    seen: "{}",
  };
  equal((await at.bedside.post(paths.referralHistory(at.id), fields, at.gp)).status, 303);
  const row = (await at.row())!;
  deepEqual(row.history, {
    subject: "Raised platelets",
    platelets: "0",
    counted_on: "2026-02-01",
    spleen: "no",
  });
  equal(row.headline, "Raised platelets");
  match(
    await at.page(),
    /name="counted_on-month"[^>]*value="2"|value="2"[^>]*name="counted_on-month"/,
  );
});

Deno.test("not asked, not known and 0 are three things, on the check page and for the specialist", async () => {
  await using at = await setUp({ platelets: "0", counted_on: "not_known" });
  const check = async () => await (await at.bedside.get(paths.referralCheck(at.id), at.gp)).text();
  match(await check(), /<dt>Platelets<\/dt><dd>0 ×10⁹\/l<\/dd>/);
  match(await check(), /<dt>Counted<\/dt><dd>Not known<\/dd>/);
  match(await check(), /Not asked: spleen/);
  await at.bedside.post(paths.referralHistoryDraft(at.id), { platelets: "" }, at.gp);
  match(await check(), /Not asked: platelets, spleen/);
  const sent = await referralExists(at.store, at, {
    history: { platelets: "0" },
    serviceVersionId: at.version.id,
  });
  const html = await (await at.bedside.get(paths.referral(sent.id), at.consultant)).text();
  match(html, /<dt>Platelets<\/dt><dd>0 ×10⁹\/l<\/dd>/);
  match(html, /Not asked: counted, spleen/);
});

Deno.test("“not known” beside a field is an answer; with words in it, it is asked which", async () => {
  await using at = await setUp();
  const both = new URLSearchParams([["platelets", "1200"], ["platelets", "not_known"]]);
  const again = await at.bedside.post(paths.referralHistory(at.id), both, at.gp);
  equal(again.status, 422);
  const html = await again.text();
  match(html, /Platelets: write it, or choose “Not known”, not both/);
  match(html, /value="1200"/);
  const unknown = new URLSearchParams([["platelets", ""], ["platelets", "not_known"]]);
  equal((await at.bedside.post(paths.referralHistoryDraft(at.id), unknown, at.gp)).status, 204);
  equal((await at.row())?.history["platelets"], "not_known");
  match(await at.page(), /value="not_known" checked/);
});

Deno.test("the draft says who wrote what, and when", async () => {
  await using at = await setUp();
  const draft = paths.referralHistoryDraft(at.id);
  await at.bedside.post(draft, { subject: "Raised platelets" }, at.nurse);
  match(await at.page(), /Written by Sister Ruth Pell, last <time[^>]*>9:30am/);
  at.clock.forward({ minutes: 12 });
  await at.bedside.post(draft, { spleen: "no" }, at.gp);
  const html = await at.page();
  match(html, /Written by Dr Amara Nwosu and Sister Ruth Pell, last <time[^>]*>9:42am/);
  match(html, /written-by">Sister Ruth Pell, <time[^>]*>9:30am/);
  match(html, /written-by">Dr Amara Nwosu, <time[^>]*>9:42am/);
  const row = (await at.row())!;
  deepEqual(Object.keys(row.writtenBy), ["subject", "spleen"]);
  await at.bedside.post(draft, { spleen: "" }, at.gp);
  // Of an answer that was cleared there is nothing to tell.
  match(await at.page(), /Written by Sister Ruth Pell, last <time[^>]*>9:30am/);
});

Deno.test("what is typed while a colleague changes the draft over to newer questions is not lost", async () => {
  await using at = await setUp();
  const [, action] = /action="([^"]*history[^"]*)"/.exec(await at.page())!;
  const newer = { ...at.version, id: newId<"ServiceVersion">(), number: 2 };
  await rowExists(at.store, serviceVersions, {
    ...newer,
    definition: { ...advice(true), questions: asked.filter(({ key }) => key !== "spleen") },
  });
  const other = await referralExists(at.store, at, {
    state: "draft",
    history: {},
    serviceVersionId: newer.id,
  });
  const moved = action!.replace(at.id, other.id);
  const fields = { spleen: "yes", subject: "Raised platelets", seen: "{}" };
  equal((await at.bedside.post(moved, fields, at.gp)).status, 303);
  const html = await (await at.bedside.get(paths.referralHistory(other.id), at.gp)).text();
  doesNotMatch(html, /Is the spleen felt/);
  match(html, /<dt>spleen<\/dt><dd>yes<\/dd>/);
});

Deno.test("answers to what is no longer asked stay, and are shown", async () => {
  await using at = await setUp({ subject: "Platelets", skin_type: "ii", own_words: "a lot" });
  for (
    const html of [
      await at.page(),
      await (await at.bedside.get(paths.referralCheck(at.id), at.gp)).text(),
    ]
  ) {
    match(html, /Answered before, and no longer asked/);
    match(html, /II: usually burns, tans minimally/);
    match(html, /<dt>own words<\/dt><dd>a lot<\/dd>/);
  }
  await at.bedside.post(paths.referralHistoryDraft(at.id), { spleen: "no" }, at.gp);
  equal((await at.row())?.history["skin_type"], "ii");
});
