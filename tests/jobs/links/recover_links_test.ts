/** Which links are sent again to whoever lost them, and to where. */
import { deepEqual, equal } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { type Day, instantOf } from "@/db/columns.ts";
import { linkMessages, patientLinks } from "@/db/schema/links.ts";
import { contactHash } from "@/domain/access/lockout.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { allJobs, enqueue, testWorkplace } from "@/tests/jobs/support.ts";

type LinkRow = Partial<typeof patientLinks.$inferInsert>;
type PatientRow = Parameters<typeof patientExists>[1];

async function recovering() {
  const place = await testWorkplace();
  const parties = await partiesExist(place.store);
  return {
    place,
    async sends(contact: string) {
      await enqueue(place.store, "link.recover", { contactHash: contactHash(contact) });
      await workOnce(place, registry, "upkeep");
      const [job] = (await allJobs(place.store)).filter(({ kind }) => kind === "link.recover");
      equal(job!.state, "done");
      const messages = await place.store.read.select().from(linkMessages);
      return messages.map(({ linkId, kind, way, sentTo }) => ({ linkId, kind, way, sentTo }));
    },
    async link(over: LinkRow = {}, patient: PatientRow = {}) {
      const practiceId = parties.practice.id;
      const { id } = await patientExists(place.store, { practiceId, ...patient });
      const referral = await referralExists(place.store, parties, {
        state: "with_patient",
        patientId: id,
      });
      return await linkExists(place.store, referral, over);
    },
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

Deno.test("a link is sent again to the e-mail address that it went to, or that is in the record", async () => {
  for (
    const [over, patient] of [
      [{ sentTo: "edith.pell@post.example" }, {}],
      [{ way: "post", sentTo: null }, { email: " Edith.Pell@post.example" }],
    ] as const
  ) {
    await using at = await recovering();
    const link = await at.link(over, patient);
    await at.link({ sentTo: "somebody.else@post.example" });
    deepEqual(await at.sends("edith.pell@post.example"), [
      { linkId: link.id, kind: "recovery", way: "email", sentTo: "edith.pell@post.example" },
    ]);
    const [entry] = (await at.place.store.read.select().from(auditEntries))
      .filter(({ action }) => action === "link.recovered");
    deepEqual(entry!.patientId, link.patientId);
  }
});

Deno.test("a link is sent again to the mobile number of the record, however it is written there", async () => {
  for (
    const phone of ["07700 900123", "+44 7700 900123", "(07700) 900-123", "+44 (0)7700 900123"]
  ) {
    await using at = await recovering();
    const link = await at.link({}, { phone });
    deepEqual(await at.sends("+447700900123"), [
      { linkId: link.id, kind: "recovery", way: "text", sentTo: "+447700900123" },
    ]);
  }
});

Deno.test("every link of a family that shares a telephone is sent again", async () => {
  await using at = await recovering();
  await at.link({}, { phone: "07700 900123" });
  await at.link({ purpose: "letter", afterSending: null }, { phone: "07700 900123" });
  equal((await at.sends("+447700900123")).length, 2);
});

Deno.test("nothing is sent for a link that lets nobody in, nor about somebody who died or has left", async () => {
  const ago = instantOf(new Date("2026-03-01T09:00:00Z"));
  await using at = await recovering();
  const elsewhere = await partiesExist(at.place.store);
  const never: readonly (readonly [LinkRow, PatientRow])[] = [
    [{ withdrawnAt: ago }, {}],
    [{ lockedAt: ago }, {}],
    [{ expiresAt: ago }, {}],
    [{ purpose: "shared" }, {}],
    [{}, { diedOn: "2026-03-01" as Day }],
    [{}, { leftPracticeOn: "2026-03-01" as Day }],
    [{}, { practiceId: elsewhere.practice.id }],
  ];
  for (const [over, patient] of never) await at.link(over, { phone: "07700 900123", ...patient });
  deepEqual(await at.sends("+447700900123"), []);
});

Deno.test("a letter that was sent twice is sent again once, by its newest link", async () => {
  await using at = await recovering();
  const letter = { purpose: "letter", afterSending: null } as const;
  const link = await at.link({ ...letter, createdAt: earlier }, { phone: "07700 900123" });
  const { patientId, practiceId, createdBy } = link;
  const newest = await linkExists(
    at.place.store,
    { id: link.referralId, patientId, practiceId, createdBy },
    letter,
  );
  deepEqual((await at.sends("+447700900123")).map(({ linkId }) => linkId), [newest.id]);
});

const earlier = instantOf(new Date("2026-03-01T09:00:00Z"));
