import { eq } from "drizzle-orm";
import { instantOf, newId } from "@/db/columns.ts";
import { linkMessages } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { doesNotMatch, equal, match } from "node:assert/strict";
import { linkExists } from "@/tests/factories/links.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
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

Deno.test("a practice's first page counts the links that want something done, and leads to them", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const page = async (who = parties.gp) => await (await bedside.get("/", who)).text();
  const ago = instantOf(new Date("2026-02-20T09:30:00Z"));
  const linked = async (over: Parameters<typeof linkExists>[2]) =>
    await linkExists(
      store,
      await referralExists(store, parties, { state: "with_patient" }),
      over,
    );
  await linked({});
  await linked({ begunAt: ago });
  await linked({ withdrawnAt: ago });
  await linked({ expiresAt: ago, finishedAt: ago });
  doesNotMatch(await page(), /needs? attention/);
  await linked({ lockedAt: ago });
  match(await page(), /referrals\?view=with_patient"><strong>1 link to a patient needs attention/);
  await linked({ expiresAt: ago });
  const { id: linkId } = await linked({});
  await rowExists(store, linkMessages, {
    id: newId<"LinkMessage">(),
    linkId,
    kind: "invitation",
    way: "email",
    sentTo: "edith@pell.example",
    state: "failed",
    createdAt: ago,
    settledAt: ago,
  });
  match(await page(), /3 links to patients need attention/);
  doesNotMatch(await page(parties.receptionist), /need attention/);
  doesNotMatch(await page(await personExists(store, "gp")), /need attention/);
});
