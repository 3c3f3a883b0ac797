import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { findReferralsOf } from "@/domain/patients/find_referrals_of.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { ownServices } from "@/domain/services/find.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { personExists } from "@/tests/factories/people.ts";
import { remoteTeamExists, rulesExist } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  return {
    store,
    ...parties,
    ...await remoteTeamExists(store, parties),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("a referral goes to the team that the rules name when it is sent, and the audit says so", async () => {
  await using at = await opened();
  const { store, team, gp } = at;
  await rulesExist(store, at, {
    sourcing: "joint",
    complicatedBy: [],
    rules: [{ when: { problem: "rash" }, teamId: null }, {
      when: { sites: ["forearm"] },
      teamId: team.id,
    }],
    shares: [{ teamId: null, percent: 100 }],
    overflow: [],
  });
  const { id } = await wholeDraftExists(store, at);
  await sendReferral(store, gp, id, 1);
  const sent = await findReferral(store.read, gp, id);
  deepEqual([sent.teamId, sent.teamName], [team.id, "Remote team"]);
  const [entry] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.sent"));
  deepEqual([entry?.detail.team, entry?.detail.rule], [team.id, 2]);
});

Deno.test("without rules, and with rules that hold only later, the own organisation gets it", async () => {
  await using at = await opened();
  const { store, team, gp } = at;
  const later = "2026-03-02T09:31:00.000Z" as Instant;
  const outsourced = { sourcing: "outsourced", teamId: team.id } as const;
  await rulesExist(store, at, outsourced, { switchedOnAt: later });
  await rulesExist(store, at, outsourced, { switchedOnAt: null });
  const { id } = await wholeDraftExists(store, at);
  await sendReferral(store, gp, id, 1);
  equal((await findReferral(store.read, gp, id)).teamId, null);
});

Deno.test("a team's people see what went to their team, and nothing else of the service", async () => {
  await using at = await opened();
  const { store, team, remote, consultant, service } = at;
  const theirs = await referralExists(store, at, { teamId: team.id });
  const own = await referralExists(store, at);
  equal((await findReferral(store.read, remote, theirs.id)).id, theirs.id);
  await rejects(findReferral(store.read, remote, own.id), /no such referral/);
  equal((await findPatient(store.read, remote, theirs.patientId)).id, theirs.patientId);
  await rejects(findPatient(store.read, remote, own.patientId), /no such patient/);
  deepEqual(
    (await findReferralsOf(store.read, remote, theirs.patientId)).map(({ id }) => id),
    [theirs.id],
  );
  deepEqual((await ownServices(store.read, remote)).map(({ id }) => id), [service.id]);
  equal(
    (await findReferral(store.read, consultant, theirs.id)).id,
    theirs.id,
    "the own specialists see what was done remotely",
  );
  const stranger = await personExists(store, "consultant");
  await rejects(findReferral(store.read, stranger, theirs.id), /no such referral/);
  deepEqual(await ownServices(store.read, stranger), []);
});

Deno.test("a draft is nobody's but its practice's, whatever team it names", async () => {
  await using at = await opened();
  const draft = await referralExists(at.store, at, { state: "draft", teamId: at.team.id });
  await rejects(findReferral(at.store.read, at.remote, draft.id), /no such referral/);
});

Deno.test("a case is taken by those whose team it went to", async () => {
  await using at = await opened();
  const { store, team, remote, consultant } = at;
  const theirs = await referralExists(store, at, { teamId: team.id });
  await rejects(
    claimReferral(store, consultant, theirs.id),
    /Only the team that this case went to/,
  );
  await claimReferral(store, remote, theirs.id);
  equal((await findReferral(store.read, remote, theirs.id)).claimedByName, "Dr Ines Duarte");
});
