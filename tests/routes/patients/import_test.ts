import { doesNotMatch, equal, match } from "node:assert/strict";
import { patients } from "@/db/schema/patients.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;

const list = "First name,Last name,DOB,NHS number,Phone\n" +
  "Walter,Finch,20/1/1950,9990000018,01632 960104\n" +
  'Edith,"<b>Pell</b>",31/2/1943,,+44 1632 960105\n';

function upload(bedside: Bedside, person: SignedIn, text: string | Blob, fields = {}) {
  const body = new FormData();
  body.set("list", new File([text], "list.csv", { type: "text/csv" }));
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value));
  return bedside.ask("/patients/import", { method: "POST", body }, person);
}

Deno.test("a list is checked, shown row by row, taken, and what is bad comes back to correct", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "practice_manager");
  match(await (await bedside.get("/patients/import", manager)).text(), /Import a list of patients/);
  const sent = await upload(bedside, manager, list);
  equal(sent.status, 303);
  const path = sent.headers.get("location")!;
  match(path, /^\/patients\/import\/[0-9a-f-]{36}$/);
  const html = await (await bedside.get(path, manager)).text();
  match(html, /Register 1 patient</);
  match(html, /not 31\/2\/1943/);
  match(html, /&lt;b&gt;Pell/);
  equal(await store.read.$count(patients), 0);

  const bad = await (await bedside.get(`${path}?show=bad`, manager)).text();
  doesNotMatch(bad, /Walter Finch/);
  const taken = await bedside.post(path, {}, manager);
  equal(taken.headers.get("location"), path);
  equal(await store.read.$count(patients), 1);
  match(await (await bedside.get(path, manager)).text(), /The list was imported/);
  const again = await bedside.post(path, {}, manager);
  equal(again.status, 409);
  match(await again.text(), /taken already/);

  const csv = await bedside.get(`${path}/corrections.csv`, manager);
  match(csv.headers.get("content-type")!, /text\/csv/);
  const text = await csv.text();
  match(text, /Edith,<b>Pell<\/b>,31\/2\/1943/);
  match(text, /'\+44 1632 960105/);
  doesNotMatch(text, /Walter/);
  doesNotMatch(JSON.stringify(bedside.lines), /Finch|\b999 ?\d{3} ?\d{4}\b/);
});

Deno.test("a file that is none, too large, missing or no list is said to be so", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "practice_manager");
  const words = async (answer: Promise<Response>, status: number) => {
    equal((await answer).status, status);
    return await (await answer).text();
  };
  match(
    await words(bedside.post("/patients/import", {}, manager), 422),
    /href="#list">Choose a file/,
  );
  match(await words(upload(bedside, manager, ""), 422), /Choose a file/);
  match(await words(upload(bedside, manager, "Colour\nblue"), 422), /Missing: First name/);
  const large = "x".repeat(2 * 1024 * 1024 + 32 * 1024);
  match(await words(upload(bedside, manager, large), 413), /smaller than 2 MB/);
  match(
    await words(upload(bedside, manager, new Blob([Uint8Array.of(0x50, 0x4b, 0, 0)])), 422),
    /save the list as CSV/,
  );
});

Deno.test("the hub chooses a home; strangers and other roles see nothing of an import", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const lead = await personExists(store, "hub_lead");
  const home = await organisationExists(store, { kind: "home", name: "Rosewood House" });
  match(await (await bedside.get("/patients/import", lead)).text(), /Rosewood House/);
  const without = await upload(bedside, lead, list);
  equal(without.status, 422);
  match(await without.text(), /Choose the home/);
  const path = (await upload(bedside, lead, list, { homeId: home.id })).headers.get("location")!;
  const stranger = await personExists(store, "practice_manager");
  for (const each of [path, `${path}/corrections.csv`]) {
    equal((await bedside.get(each, stranger)).status, 404);
  }
  equal((await bedside.post(path, {}, stranger)).status, 404);
  equal((await bedside.get("/patients/import/1", lead)).status, 404);
  equal((await bedside.get(path, await personExists(store, "receptionist"))).status, 403);
  const template = await bedside.get("/patients/import/template.csv", lead);
  match(await template.text(), /NHS number,Why no NHS number,First name/);
});
