import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Id, type Instant, instantOf, newId } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { answers, type Complexity, referrals } from "@/db/schema/referrals.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { loadOf } from "@/domain/capacity/clinic_load.ts";
import { closeClinic, openClinic } from "@/domain/capacity/clinics.ts";
import { comingTo, sentToClinics } from "@/domain/capacity/find_clinics.ts";
import { clinicsOf, findClinic } from "@/domain/sourcing/clinics.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  type Parties,
  partiesExist,
  referralExists,
  type ReferralRow,
} from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { clinicExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  return { store, ...parties, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

async function answeredTo(
  store: Store,
  parties: Parties,
  clinicId: Id<"Clinic">,
  complexity: Complexity | null,
  over: Partial<ReferralRow> = {},
) {
  const now = instantOf(store.now());
  const referral = await referralExists(store, parties, {
    ...over,
    state: "claimed",
    answeredAt: over.answeredAt ?? now,
  });
  await rowExists(store, answers, {
    id: newId<"Answer">(),
    referralId: referral.id,
    diagnosis: "Basal cell carcinoma",
    plan: "Excision",
    outcome: "clinic_routine",
    clinicId,
    complexity,
    answeredBy: parties.consultant.userId,
    answeredAt: referral.answeredAt ?? now,
  });
  // An answer cannot be changed once it is there.
  await inTurn(store, async () => {
    await insidesOf(store).db.update(referrals).set({ state: "answered" })
      .where(eq(referrals.id, referral.id));
  });
  return referral;
}

const clinic = {
  name: "Minor surgery",
  kind: "procedure_clinic",
  complexity: "simple",
  places: 8,
} as const;
const since = "2026-02-02T09:30:00.000Z" as Instant;

Deno.test("a manager opens clinics, each under a name of its own, and closes them", async () => {
  await using at = await opened();
  const { store, manager, service, consultant } = at;
  const id = await openClinic(store, manager, service.id, clinic);
  await rejects(openClinic(store, manager, service.id, clinic), /There is a clinic called Minor/);
  await closeClinic(store, manager, id);
  await rejects(closeClinic(store, manager, id), /closed already/);
  deepEqual(await clinicsOf(store.read, manager, service.id), []);
  equal((await findClinic(store.read, consultant, id)).name, "Minor surgery");
  await openClinic(store, manager, service.id, clinic);
  await rejects(openClinic(store, consultant, service.id, { ...clinic, name: "Other" }));
  const stranger = await personExists(store, "service_manager");
  await rejects(closeClinic(store, stranger, id), /no such clinic/);
});

Deno.test("cases that were sent are counted by clinic and complexity, a replaced answer's not", async () => {
  await using at = await opened();
  const { store, manager, service, consultant } = at;
  const procedures = await clinicExists(store, at, { name: "Minor surgery" });
  const other = await clinicExists(store, at);
  await answeredTo(store, at, procedures.id, "simple");
  await answeredTo(store, at, procedures.id, "simple");
  await answeredTo(store, at, procedures.id, "complicated");
  await answeredTo(store, at, other.id, null);
  const old = "2026-01-20T09:30:00.000Z" as Instant;
  await answeredTo(store, at, other.id, null, { sentAt: old, answeredAt: old });
  const replaced = await answeredTo(store, at, procedures.id, "complicated");
  const [first] = await store.read.select().from(answers)
    .where(eq(answers.referralId, replaced.id));
  await rowExists(store, answers, {
    ...first!,
    id: newId<"Answer">(),
    clinicId: null,
    complexity: null,
    replacesId: first!.id,
    answeredBy: consultant.userId,
    answeredAt: instantOf(store.now()),
  });
  const sent = await sentToClinics(store.readLong, manager, service.id, since);
  const said = sent.map(({ clinicId, complexity, cases }) => [
    clinicId === procedures.id ? "procedures" : "other",
    complexity,
    cases,
  ]);
  deepEqual(said.sort(), [
    ["other", null, 1],
    ["procedures", "complicated", 1],
    ["procedures", "simple", 2],
  ]);
  equal((await comingTo(store.read, consultant, procedures.id)).length, 3);
});

Deno.test("a clinic's load is held against four weeks of places, and says what is misplaced", async () => {
  await using at = await opened();
  const row = await clinicExists(at.store, at, { takesComplicated: false, placesPerWeek: 2 });
  const found = await findClinic(at.store.read, at.manager, row.id);
  const sent = [
    { clinicId: row.id, complexity: "simple", cases: 5 },
    { clinicId: row.id, complexity: "complicated", cases: 3 },
    { clinicId: row.id, complexity: null, cases: 2 },
    { clinicId: newId<"Clinic">(), complexity: "simple", cases: 50 },
  ] as const;
  const { sent: all, places, left, misplaced } = loadOf(found, sent);
  deepEqual({ all, places, left, misplaced }, { all: 10, places: 8, left: -2, misplaced: 3 });
  equal(loadOf({ ...found, takesComplicated: true }, sent).misplaced, 5);
});

Deno.test("own specialists see who comes to a clinic, whichever team answered, with earlier referrals", async () => {
  await using at = await opened();
  const { store, consultant } = at;
  const { team, remote } = await remoteTeamExists(store, at);
  const surgery = await clinicExists(store, at);
  const { patientId } = await referralExists(store, at, { state: "closed", teamId: team.id });
  const theirs = await answeredTo(store, at, surgery.id, "complicated", {
    patientId,
    teamId: team.id,
  });
  const own = await answeredTo(store, at, surgery.id, "simple");
  const coming = await comingTo(store.read, consultant, surgery.id);
  deepEqual(
    coming.map(({ referralId, earlier }) => [referralId === theirs.id, earlier]).sort(),
    [[false, 0], [true, 1]],
  );
  const seen = await comingTo(store.read, remote, surgery.id);
  deepEqual(seen.map(({ referralId }) => referralId), [theirs.id], `not ${own.id}`);
  const stranger = await personExists(store, "consultant");
  deepEqual(await comingTo(store.read, stranger, surgery.id), []);
});
