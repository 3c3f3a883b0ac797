import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { users } from "@/db/schema/access.ts";
import { paths } from "@/views/paths.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const at = (form: Record<string, string>) => new URLSearchParams(form);

Deno.test("a search finds cases by reference, name, birthday and words, and says no word of it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { reference } = await referralExists(store, parties);
  const other = await referralExists(store, parties, {
    history: { problem: "rash", site: "36141000:left", question: "Is it psoriasis?" },
    headline: "Rash, cheek, left",
  });
  const asked = await referralExists(store, parties, { state: "returned", claimedBy: null });
  await referralExists(store, parties, { state: "answered" });
  const stranger = await partiesExist(store);
  const find = async (words: string, who = parties.consultant) => {
    const answer = await bedside.post(paths.queue(), at({ words }), who);
    const html = await answer.text();
    const found = [reference, other.reference, asked.reference].map((each) => html.includes(each));
    return { status: answer.status, found };
  };
  deepEqual(await find(reference.toLowerCase()), { status: 200, found: [true, false, false] });
  deepEqual(await find("pell"), { status: 200, found: [true, true, true] });
  deepEqual(await find("9/6/1943"), { status: 200, found: [true, true, true] });
  deepEqual(await find("psoriasis"), { status: 200, found: [false, true, false] });
  deepEqual(await find("cheek"), { status: 200, found: [false, true, false] });
  deepEqual(await find("edith forearm"), { status: 200, found: [true, false, true] });
  deepEqual(await find("nobody%"), { status: 200, found: [false, false, false] });
  deepEqual(await find("pell", stranger.consultant), { status: 200, found: [false, false, false] });
  equal((await find("p")).status, 422);
  await looksWritten(store);
  const searches = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "patient.found"));
  equal(searches.length, 8);
  doesNotMatch(JSON.stringify(searches), /pell|psoriasis/i);
});

Deno.test("urgent suspected cancer is found by the names that people give it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const routine = await referralExists(store, parties);
  const cancer = await referralExists(store, parties, { priority: "urgent_suspected_cancer" });
  const written = await referralExists(store, parties, {
    history: { problem: "rash", question: "Would you have sent this as a 2WW?" },
  });
  const all = [routine, cancer, written];
  const find = async (words: string) => {
    const html = await (await bedside.post(paths.queue(), at({ words }), parties.consultant))
      .text();
    return all.map(({ reference }) => html.includes(reference));
  };
  for (const words of ["2WW", "pell 2ww", "2ww pell"]) {
    deepEqual(await find(words), [false, true, true], words);
  }
  for (const words of ["two-week wait", "Two week wait pell", "2 week wait"]) {
    deepEqual(await find(words), [false, true, true], words);
  }
  deepEqual(await find("USC"), [false, true, false]);
  deepEqual(await find("usc nobody"), [false, false, false]);
});

Deno.test("a view is kept under a name with its count, and removed", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { consultant, colleague, ...parties } = await partiesExist(store);
  await referralExists(store, { consultant, colleague, ...parties }, { priority: "urgent" });
  const urgent = { priority: "urgent" };
  const keep = (name: string, filter: Record<string, string> = urgent) =>
    bedside.post(paths.queueViews(filter), at({ name }), consultant);
  const kept = await keep("Today");
  deepEqual([kept.status, kept.headers.get("location")], [303, paths.queue(urgent)]);
  match(
    await (await bedside.get(paths.queue(), consultant)).text(),
    /Today <span class="count">1</,
  );
  doesNotMatch(await (await bedside.get(paths.queue(), colleague)).text(), /Today/);
  equal((await keep("Again")).status, 409);
  equal((await keep("today", { mine: "1" })).status, 409);
  equal((await keep("", { mine: "1" })).status, 422);
  equal((await keep("All", {})).status, 422);
  const list = await (await bedside.get(paths.queueViews(), consultant)).text();
  const removal = /action="(\/queue\/views\/[^"]*\/removal)"/.exec(list)![1]!;
  equal((await bedside.post(removal, at({}), colleague)).status, 404);
  equal((await bedside.post(removal, at({}), consultant)).status, 303);
  doesNotMatch(await (await bedside.get(paths.queue(), consultant)).text(), /Today/);
});

Deno.test("the filter's form leads to the shortest address, and its rows say why they are there", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await referralExists(store, parties, {
    state: "returned",
    waitsFor: "photographs",
    claimedBy: null,
  });
  const { id } = await referralExists(store, parties, { assignedTo: parties.consultant.userId });
  const chosen = await bedside.get(
    `${paths.queueFilterChosen()}?service=&hands=waiting&priority=routine&practice=&sort=working`,
    parties.consultant,
  );
  equal(chosen.headers.get("location"), paths.queue({ priority: "routine", waiting: "1" }));
  const waiting = await (await bedside.get(chosen.headers.get("location")!, parties.consultant))
    .text();
  match(waiting, /Asked for photographs/);
  match(waiting, /With the practice, Routine/);
  const mine = await (await bedside.get(paths.queue({ mine: "1" }), parties.consultant)).text();
  match(mine, /Given to you/);
  match(mine, new RegExp(`${paths.referral(id)}\\?in=mine%3D1`));
  match(
    await (await bedside.get(paths.queueFilter(), parties.consultant)).text(),
    /Oakfield Surgery/,
  );
});

Deno.test("how close the rows stand is each person's own choice", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await referralExists(store, parties);
  const choose = (density: string) =>
    bedside.post(paths.queueDensity({ priority: "urgent" }), at({ density }), parties.consultant);
  equal((await choose("compact")).headers.get("location"), paths.queue({ priority: "urgent" }));
  match(await (await bedside.get(paths.queue(), parties.consultant)).text(), /queue--compact/);
  match(await (await bedside.get(paths.queue(), parties.colleague)).text(), /queue--comfortable/);
  await choose("nonsense");
  const user = await store.read.select().from(users).where(eq(users.id, parties.consultant.userId))
    .get();
  equal(user?.queueDensity, "compact");
});
