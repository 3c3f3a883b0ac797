import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkRedFlags } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { findUnseenRedFlags, redFlagsRaisedOf } from "@/domain/links/find_red_flags.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { redFlagInEnglish, redFlagsOf } from "@/domain/links/red_flags.ts";
import { seeRedFlag } from "@/domain/links/see_red_flag.ts";
import { english } from "@/domain/words/dictionary.ts";
import { journeyExists } from "@/tests/factories/journeys.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("services for the skin ask for other signs than others do, and each has words", () => {
  const ofSkin = redFlagsOf({ specialtyCode: "330" });
  const ofOthers = redFlagsOf({ specialtyCode: "300" });
  ok(ofSkin.some(({ flag }) => flag === "hot_skin"));
  ok(!ofOthers.some(({ flag }) => flag === "hot_skin"));
  ok(ofOthers.some(({ flag }) => flag === "chest"));
  ok([...ofSkin, ...ofOthers].every(({ words }) => words in english));
  ok(ofOthers.find(({ flag }) => flag === "chest")?.ambulance, "nobody is to find their own way");
  const levels = ofSkin.map(({ level }) => level);
  deepEqual(levels, levels.toSorted(), "emergencies stand first");
  equal(redFlagInEnglish("glass"), "A rash that does not fade when you roll a glass over it");
});

Deno.test("what must not wait is kept, told to everyone at the practice, and stands until it was seen", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, holder } = await journeyExists(store, parties);
  await raiseRedFlags(store, holder, ["hot_skin", "glass"]);
  const told = await store.read.select().from(notices).where(eq(notices.kind, "patient_urgent"));
  equal(told.length, 3, "GP, nurse and receptionist");
  const unseen = await findUnseenRedFlags(store.read, parties.receptionist);
  deepEqual(unseen.map(({ flag, level }) => [flag, level]), [
    ["glass", "emergency"],
    ["hot_skin", "urgent"],
  ]);
  await seeRedFlag(store, parties.receptionist, unseen[0]!.id);
  const left = await findUnseenRedFlags(store.read, parties.gp);
  deepEqual(left.map(({ flag }) => flag), ["hot_skin"]);
  const raised = await redFlagsRaisedOf(store.read, parties.gp, referral.id);
  equal(raised.find(({ flag }) => flag === "glass")?.seenByName, parties.receptionist.name);
});

Deno.test("what was chosen by mistake is taken back and stays in the record; chosen again, it is told again", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await journeyExists(store, parties);
  await raiseRedFlags(store, holder, ["glass"]);
  await raiseRedFlags(store, holder, []);
  const [taken] = await store.read.select().from(linkRedFlags);
  ok(taken?.takenBackAt);
  equal((await findUnseenRedFlags(store.read, parties.gp)).length, 1, "somebody still looks at it");
  await seeRedFlag(store, parties.gp, taken!.id);
  await raiseRedFlags(store, holder, ["glass"]);
  const rows = await store.read.select().from(linkRedFlags);
  deepEqual(rows.map(({ takenBackAt, seenAt }) => [takenBackAt, seenAt]), [[null, null]]);
  equal(
    await store.read.$count(auditEntries, eq(auditEntries.action, "link.red_flag_taken_back")),
    1,
  );
});

Deno.test("only the practice of the patient sees it, and two who see it at once are told", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await journeyExists(store, parties);
  await raiseRedFlags(store, holder, ["glass"]);
  const [raised] = await store.read.select().from(linkRedFlags);
  const stranger = await personExists(store, "gp");
  deepEqual(await findUnseenRedFlags(store.read, stranger), []);
  await rejects(seeRedFlag(store, stranger, raised!.id), { kind: "not_found" });
  await rejects(seeRedFlag(store, parties.consultant, raised!.id), { kind: "not_found" });
  const both = await Promise.allSettled(
    [parties.gp, parties.nurse].map((actor) => seeRedFlag(store, actor, raised!.id)),
  );
  deepEqual(both.map(({ status }) => status), ["fulfilled", "rejected"]);
});
