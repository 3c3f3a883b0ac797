import { eq } from "drizzle-orm";
import { patients } from "@/db/schema/patients.ts";
import { doesNotMatch, equal, match } from "node:assert/strict";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a practice's first page shows the answers that nobody has read, and no other practice's", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { patientId } = await referralExists(store, parties, { state: "answered" });
  const stranger = await personExists(store, "gp");
  const [patient] = await store.read.select().from(patients).where(eq(patients.id, patientId));
  const name = new RegExp(`${patient!.firstName} ${patient!.lastName}`);

  const ours = await bedside.get("/", parties.gp);
  equal(ours.status, 200);
  match(await ours.text(), name);
  const theirs = await (await bedside.get("/", stranger)).text();
  match(theirs, /You have read every answer/);
  doesNotMatch(theirs, name);
});

Deno.test("a commissioner's first page says where they are, and names no patient", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const commissioner = await personExists(store, "commissioner");
  const page = await (await bedside.get("/", commissioner)).text();
  match(page, new RegExp(commissioner.organisationName));
  doesNotMatch(page, /Patients/);
});

Deno.test("a specialist's first page shows the cases they hold and how many wait, and no name", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const held = await referralExists(store, parties, { state: "claimed" });
  await referralExists(store, parties);

  const page = await (await bedside.get("/", parties.consultant)).text();
  match(page, /1 case waits for somebody/);
  match(page, new RegExp(`/referrals/${held.id}/answer`));
  doesNotMatch(page, /Pell/);
  const colleague = await (await bedside.get("/", parties.colleague)).text();
  match(colleague, /You hold no case/);
  doesNotMatch(await (await bedside.get("/", parties.manager)).text(), /Cases you hold/);
  const stranger = await personExists(store, "consultant");
  match(await (await bedside.get("/", stranger)).text(), /Nobody waits/);
});
