/** Where a service says at once, a letter goes to its patient with the answer. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Day, instantOf } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { linkMessages, patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import type { patients } from "@/db/schema/patients.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { registry } from "@/jobs/registry.ts";
import type { Workplace } from "@/jobs/job.ts";
import { workOnce } from "@/jobs/worker.ts";
import { contactIs, letterExists, letterWritten } from "@/tests/factories/letters.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { versionExists } from "@/tests/factories/versions.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

const publicUrl = "https://bedside.example";
const servers = {
  mail: { publicUrl, send: () => Promise.resolve() },
  texts: {
    publicUrl,
    send: () => Promise.resolve({ providerId: "1" }),
    ask: () => Promise.resolve("delivered" as const),
    received: () => Promise.resolve([]),
  },
};

async function answered(
  known: Partial<typeof patients.$inferInsert>,
  letterRelease: "at_once" | "practice" = "at_once",
  says: Parameters<typeof letterExists>[2] = {},
) {
  const place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  await versionExists(store, parties, { letterRelease });
  const of = { practiceId: parties.practice.id, createdBy: parties.gp.userId };
  const { id: patientId } = await patientExists(store, { ...of, ...known } as typeof of);
  const referral = await letterExists(store, parties, says, { patientId });
  return {
    ...place,
    parties,
    referral,
    async work(over: Partial<Workplace> = servers) {
      for (const lane of ["referrals", "links"] as const) {
        while (await workOnce({ ...place, ...over }, registry, lane));
      }
    },
    async amend(over: Partial<Parameters<typeof amendAnswer>[3]>) {
      place.passSeconds(60);
      const { id: replaces } = (await findAnswer(store.read, parties.gp, referral.id))!;
      const input = { ...letterWritten, replaces, because: "A word was wrong", ...over };
      await amendAnswer(store, parties.consultant, referral.id, input);
      place.passSeconds(60);
    },
    links: () => store.read.select().from(patientLinks),
    messages: () => store.read.select().from(linkMessages),
    trouble: () => store.read.$count(notices, eq(notices.kind, "link_trouble")),
    found: async () =>
      (await store.read.select().from(auditEntries)
        .where(eq(auditEntries.action, "job.finished"))).map(({ detail }) => detail["found"]),
  };
}

const byEmail = { email: "Edith@post.example", phone: null };

Deno.test("by e-mail where the record has an address", async () => {
  await using at = await answered(byEmail);
  await at.work();
  const [link] = await at.links();
  deepEqual(
    [link!.purpose, link!.way, link!.sentTo, link!.createdBy],
    ["letter", "email", "edith@post.example", at.parties.gp.userId],
  );
  const [message] = await at.messages();
  deepEqual([message!.kind, message!.state], ["letter_ready", "sent"]);
  const [entry] = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "letter.released"));
  ok(entry!.actorRole.startsWith("job:") && entry!.detail["atOnce"]);
});

Deno.test("by text message where it has a mobile number only, or no mail server", async () => {
  await using at = await answered({ email: null, phone: "07700 900123" });
  await at.work();
  deepEqual((await at.links()).map(({ way, sentTo }) => [way, sentTo]), [[
    "text",
    "+447700900123",
  ]]);
  await using noMail = await answered({ ...byEmail, phone: "07700 900123" });
  await noMail.work({ ...servers, mail: undefined });
  deepEqual((await noMail.links()).map(({ way }) => way), ["text"]);
});

Deno.test("where there is no way to the patient, their practice is told to see to it", async () => {
  await using at = await answered({ email: null, phone: "01632 960104" });
  await at.work();
  deepEqual(await at.links(), []);
  deepEqual(await at.found(), ["unreachable"]);
  equal(await at.trouble(), 1);
});

Deno.test("nothing goes to somebody who has died, or has left the practice", async () => {
  for (const known of [{ diedOn: "2026-03-01" as Day }, { leftPracticeOn: "2026-03-01" as Day }]) {
    await using at = await answered({ ...byEmail, ...known });
    await at.work();
    deepEqual(await at.links(), []);
    deepEqual(await at.found(), ["not_to_be_sent"]);
  }
});

Deno.test("a changed letter goes again, the same way; an amendment that leaves it as it was does not", async () => {
  await using at = await answered(byEmail);
  await at.work();
  await at.amend({ plan: "Reassure, and record it." });
  await at.work();
  equal((await at.links()).length, 1);
  deepEqual(await at.found(), ["sent_before"]);
  await at.amend({ patientLetter: "Dear Edith, come and see us." });
  await at.work();
  equal((await at.links()).length, 2);
});

Deno.test("a letter that was amended before it went is not sent as it was", async () => {
  await using at = await answered(byEmail);
  await at.amend({ patientLetter: "Dear Edith, come and see us." });
  await at.work();
  equal((await at.links()).length, 1);
  deepEqual(await at.found(), ["replaced"]);
});

Deno.test("where the practice is to send it, or there is no letter, there is no such work", async () => {
  await using waits = await answered(byEmail, "practice");
  await using none = await answered(byEmail, "at_once", { patientLetter: undefined });
  for (const { store } of [waits, none]) {
    equal(await store.read.$count(jobs, eq(jobs.kind, "link.release_letter")), 0);
  }
});

Deno.test("it does not go where a link was withdrawn, and a changed letter ends the links that went elsewhere", async () => {
  await using at = await answered(byEmail);
  await linkExists(at.store, at.referral, {
    sentTo: "wrong@post.example",
    language: "pl",
    withdrawnAt: instantOf(at.store.now()),
  });
  await at.work();
  const letters = async () => (await at.links()).filter(({ purpose }) => purpose === "letter");
  deepEqual((await letters()).map(({ sentTo, language }) => [sentTo, language]), [
    ["edith@post.example", "pl"],
  ]);
  await contactIs(at.store, at.referral, { email: "new@post.example" });
  await change(at.store, at.parties.gp, async (tx) => {
    await endLinks(tx, at.parties.gp, { linkId: (await letters())[0]!.id });
  });
  await at.amend({ patientLetter: "Dear Edith, come and see us." });
  await at.work();
  deepEqual(
    (await letters()).map(({ sentTo, withdrawnAt }) => [sentTo, withdrawnAt !== null]),
    [["edith@post.example", true], ["new@post.example", false]],
  );
});
