import { deepEqual, equal, match, ok } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { setKeyboardShortcuts } from "@/domain/access/set_keyboard_shortcuts.ts";
import { addMark } from "@/domain/photographs/add_mark.ts";
import { mostCompared } from "@/domain/photographs/find.ts";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { setScale } from "@/domain/photographs/set_scale.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const photo = await photographExists(store, referral);
  return {
    store,
    bedside,
    ...parties,
    parties,
    referral,
    photo,
    page: async (who = parties.consultant, besideId?: string) =>
      await (await bedside.get(paths.photograph(photo.id, besideId), who)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const length = {
  shape: "length" as const,
  points: [[100, 100], [1100, 100]] as [number, number][],
  words: "Widest",
};
const scale = { fromX: 0, fromY: 0, toX: 1000, toY: 0, millimetres: 12.5 };

Deno.test("without scripts the page has the picture, its marks drawn and listed, and the ways on", async () => {
  await using at = await setUp();
  const { store, referral, photo, gp, consultant } = at;
  const next = await photographExists(store, referral);
  await addMark(store, gp, photo.id, length);
  await setScale(store, consultant, photo.id, scale);
  const html = await at.page();
  match(html, /<h1[^>]*>Close-up, photograph 1 of 2<\/h1>/);
  match(html, new RegExp(`<img src="${paths.photographView(photo.id)}"`));
  match(html, /<svg class="marks" viewBox="0 0 4032 3024"/);
  match(html, /d="M100 100L1100 100/);
  match(html, /<text[^>]*>Widest 12\.5 mm<\/text>/);
  match(html, /Length 12\.5 mm<\/strong>/);
  match(html, /Scale set by Dr Priya Shah/);
  match(html, new RegExp(`href="${paths.photograph(next.id)}"[^>]*>Next</a>`));
  match(html, new RegExp(`href="${paths.photographOriginal(photo.id)}"`));
  ok(!/style="/.test(html), "no style in the page");
  const removal = new RegExp(`action="${paths.photograph(photo.id)}/marks/[^/]+/removal"`);
  ok(!removal.test(html), "another organisation's mark has no button");
  match(await at.page(gp), removal);
});

Deno.test("another photograph of the patient is laid beside it, and nobody else's", async () => {
  await using at = await setUp();
  const { store, parties, referral, photo } = at;
  const { patientId } = referral;
  const before = await referralExists(store, parties, { state: "closed", patientId });
  const earlier = await photographExists(store, before, {
    addedAt: "2026-01-01T09:00:00.000Z" as typeof photo.addedAt,
  });
  const stranger = await photographExists(store, await referralExists(store, parties));
  const alone = await at.page();
  match(alone, new RegExp(`<option value="${earlier.id}" selected`));
  equal(alone.match(/<figure class="plain"/g)?.length, 1);
  const both = await at.page(parties.consultant, earlier.id);
  equal(both.match(/<figure class="plain"/g)?.length, 2);
  ok(both.includes(paths.photographView(earlier.id)));
  const notTheirs = await at.page(parties.consultant, stranger.id);
  equal(notTheirs.match(/<figure class="plain"/g)?.length, 1);
  ok(!notTheirs.includes(stranger.id));
});

Deno.test("a photograph that is not shown says why, without tools", async () => {
  await using at = await setUp();
  const { store, referral, bedside, consultant } = at;
  const words = {
    received: "Being prepared",
    removed: "was removed",
    refused: "Cannot be used",
    quarantined: "was reported",
  } as const;
  for (const state of ["received", "removed", "refused", "quarantined"] as const) {
    const { id } = await photographExists(store, referral, { state, refusal: null });
    const html = await (await bedside.get(paths.photograph(id), consultant)).text();
    ok(html.includes(words[state]), state);
    ok(!html.includes('<figure class="plain"'), state);
  }
});

Deno.test("marks and scales are taken as forms, and as what the script sends", async () => {
  await using at = await setUp();
  const { store, bedside, photo, gp } = at;
  const fields = { shape: "arrow", points: "[[1,1],[50,50]]", words: "" };
  const taken = await bedside.post(paths.photographMarks(photo.id), fields, gp);
  equal(taken.status, 303);
  equal(taken.headers.get("location"), paths.photograph(photo.id));
  const send = (path: string, body: Record<string, string>) =>
    bedside.ask(path, {
      method: "POST",
      body: new URLSearchParams(body),
      headers: { accept: "application/json" },
    }, gp);
  const answer = await send(paths.photographMarks(photo.id), fields);
  equal(answer.status, 201);
  const { id } = await answer.json();
  const again = await send(paths.photographMarks(photo.id), { ...fields, id: id.toUpperCase() });
  deepEqual([again.status, await again.json()], [201, { id }]);
  equal((await send(paths.photographMarks(photo.id), { ...fields, id: "1" })).status, 422);
  const { length } = await marksOn(store.read, gp, [photo.id]);
  equal(length, 2);
  const asText = Object.fromEntries(Object.entries(scale).map(([k, v]) => [k, String(v)]));
  equal((await send(paths.photographScale(photo.id), asText)).status, 201);
  equal((await bedside.post(paths.photographScale(photo.id), asText, gp)).status, 303);
  equal((await scalesOn(store.read, gp, [photo.id])).length, 2);
  equal((await bedside.post(paths.removeMark(photo.id, id), {}, gp)).status, 303);
  equal((await bedside.post(paths.removeMark(photo.id, id), {}, gp)).status, 409);
  equal((await marksOn(store.read, gp, [photo.id])).length, 1);
});

Deno.test("a form that is not in order is the same page with the reason, or the reason alone", async () => {
  await using at = await setUp();
  const { bedside, photo, gp } = at;
  const bad = [
    [paths.photographMarks(photo.id), { shape: "arrow", points: "[[1,1]]" }, /Draw it again/],
    [paths.photographMarks(photo.id), { shape: "text", points: "[[1,1]]" }, /Enter the words/],
    [paths.photographMarks(photo.id), { shape: "arrow", points: "[[1,1],[9999,1]]" }, /outside/],
    [paths.photographScale(photo.id), { fromX: "1", millimetres: "x" }, /both points/],
  ] as const;
  for (const [path, fields, words] of bad) {
    const page = await bedside.post(path, { ...fields } as Record<string, string>, gp);
    equal(page.status, 422);
    const html = await page.text();
    match(html, words);
    match(html, /There is a problem/);
    const json = await bedside.ask(path, {
      method: "POST",
      body: new URLSearchParams(fields as Record<string, string>),
      headers: { accept: "application/json" },
    }, gp);
    equal(json.status, 422);
    match((await json.json()).problem, words);
  }
});

Deno.test("the part about a photograph comes alone where htmx asks for it", async () => {
  await using at = await setUp();
  const { bedside, photo, gp } = at;
  const answer = await bedside.ask(paths.photograph(photo.id), {
    headers: { "hx-request": "true" },
  }, gp);
  const html = await answer.text();
  match(html, /^<section[^>]* id="about"/);
  ok(!html.includes("<html"));
  const [, told] = html.match(/data-viewed="([^"]*)"/)!;
  const { id, width, marks } = JSON.parse(told!.replaceAll("&quot;", '"'));
  deepEqual({ id, width, marks }, { id: photo.id, width: 4032, marks: [] });
});

Deno.test("who may look and not mark has no tools for it", async () => {
  await using at = await setUp();
  const html = await at.page(at.receptionist);
  ok(!html.includes('data-do="arrow"'));
  match(html, /data-do="fit"/);
  const nurse = await personExists(at.store, "specialist_nurse", { organisation: at.specialists });
  match(await at.page(nurse), /data-do="arrow"/);
});

Deno.test("marks on the patient's others are not on the page, and are had, and recorded, one by one", async () => {
  await using at = await setUp();
  const { store, bedside, parties, referral: { patientId }, consultant, photo } = at;
  const before = await referralExists(store, parties, { state: "closed", patientId });
  const earlier = await photographExists(store, before);
  const drawn = await addMark(store, at.gp, earlier.id, length);
  await setScale(store, at.gp, earlier.id, scale);
  const told = async (besideId?: string) => {
    const html = await at.page(consultant, besideId);
    const [all] = html.matchAll(
      new RegExp(`<template data-viewed="([^"]*${earlier.id}[^"]*)"`, "g"),
    );
    return JSON.parse(all![1]!.replaceAll("&quot;", '"'));
  };
  const { marks, marksAt, width, name } = await told();
  deepEqual([marks, marksAt, width], [[], paths.photographMarks(earlier.id), 4032]);
  match(name, /^Close-up, /);
  const chosen = await told(earlier.id);
  deepEqual([chosen.marks.length, chosen.marksAt], [1, undefined]);

  const answer = await bedside.get(marksAt, consultant);
  deepEqual([answer.status, answer.headers.get("cache-control")], [200, "no-store"]);
  deepEqual(await answer.json(), { marks: [{ id: drawn, ...length }], scale });
  await looksWritten(store);
  const looks = await store.read.select().from(auditEntries).where(and(
    eq(auditEntries.action, "photograph.viewed"),
    eq(auditEntries.subject, `photograph:${earlier.id}`),
  ));
  deepEqual(looks.map(({ actorId }) => actorId), [consultant.userId]);
  const none = await bedside.get(paths.photographMarks(photo.id), consultant);
  deepEqual(await none.json(), { marks: [] });
});

Deno.test("marks are had only by who may open the photograph", async () => {
  await using at = await setUp();
  const { store, bedside, referral } = at;
  const intimate = await photographExists(store, referral, { intimate: true });
  const asked = async (id: string, who: typeof at.gp) =>
    (await bedside.get(paths.photographMarks(id), who)).status;
  equal(await asked(at.photo.id, await personExists(store, "consultant")), 404);
  equal(await asked(intimate.id, at.receptionist), 403);
  const removed = await photographExists(store, referral, { state: "removed" });
  equal(await asked(removed.id, at.gp), 404);
});

Deno.test("one that is not listed can still be laid beside it, and the list says that it is cut", async () => {
  await using at = await setUp();
  const { store, parties, referral: { patientId } } = at;
  const before = await referralExists(store, parties, { state: "closed", patientId });
  const dated = (day: number) => ({ addedAt: instantOf(new Date(Date.UTC(2025, 0, day))) });
  const oldest = await photographExists(store, before, dated(1));
  for (let n = 0; n < mostCompared; n++) await photographExists(store, before, dated(2 + n));
  const html = await at.page();
  ok(!html.includes(oldest.id));
  match(html, /Up to 60 are listed/);
  const both = await at.page(parties.consultant, oldest.id);
  match(both, new RegExp(`<option value="${oldest.id}" selected`));
  equal(both.match(/<figure class="plain"/g)?.length, 2);
});

Deno.test("tools name their keys to whoever works with keys, and to nobody else", async () => {
  await using at = await setUp();
  match(await at.page(), /title="Next photograph \(n\)"/);
  const { consultant } = at;
  await setKeyboardShortcuts(at.store, consultant, false);
  const html = await at.page();
  match(html, /data-do="next"\s+title="Next photograph"/);
  ok(!html.includes('data-do="help"'));
});
