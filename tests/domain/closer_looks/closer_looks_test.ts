/** Photographs within a call: who may ask, see, decline, and what becomes of what was asked. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { endCall } from "@/domain/calls/end.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import {
  agreeToPhotograph,
  declinePhotograph,
  takeBackPhotograph,
} from "@/domain/closer_looks/answer.ts";
import { askForPhotograph } from "@/domain/closer_looks/ask.ts";
import { closerLooksOf } from "@/domain/closer_looks/find.ts";
import { beginUpload } from "@/domain/photographs/begin_upload.ts";
import { toCloserLook } from "@/domain/photographs/destination.ts";
import {
  findPhotograph,
  photographsInCallsOf,
  photographsOfCall,
} from "@/domain/photographs/find.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import {
  agreed,
  asked,
  clinicianInCall,
  closerLookExists,
  photographInCallExists,
} from "@/tests/factories/closer_looks.ts";
import { nothingSaid } from "@/tests/factories/calls.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const begun = {
  bytes: 9,
  name: "photograph.jpg",
  fingerprint: null,
  details: { kind: "close_up" },
} as const;

Deno.test("only somebody of the hub who is in the call asks for a photograph, while it goes on", async () => {
  await using store = await testStore();
  const { id, carer, clinician, lead } = await clinicianInCall(store);
  await rejects(askForPhotograph(store, carer, id, asked()), { kind: "forbidden" });
  await rejects(askForPhotograph(store, lead, id, asked()), /You are not in this call/);
  await askForPhotograph(store, clinician, id, asked());
  const [look] = await closerLooksOf(store.read, carer, id);
  deepEqual([look?.state, look?.wants, look?.askedByName], [
    "asked",
    "the left heel",
    "Nadia Rahman",
  ]);
  await endCall(store, clinician, id);
  await rejects(askForPhotograph(store, clinician, id, asked()), /This call has ended/);
  equal((await closerLooksOf(store.read, carer, id))[0]?.state, "taken_back");
});

Deno.test("of two who ask at once, one has asked and the other is told who", async () => {
  await using store = await testStore();
  const { id, clinician } = await clinicianInCall(store);
  const both = await Promise.allSettled([
    askForPhotograph(store, clinician, id, asked()),
    askForPhotograph(store, clinician, id, asked()),
  ]);
  deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await rejects(askForPhotograph(store, clinician, id, asked()), /Nadia Rahman has asked/);
});

Deno.test("nothing is sent before somebody has agreed, nor by somebody who is not in the call", async () => {
  await using store = await testStore();
  const parties = await clinicianInCall(store);
  const files = await openFolderFiles(`${store.path}-files`);
  const look = toCloserLook(await closerLookExists(store, parties));
  const begin = (by = parties.carer) => beginUpload({ store, files }, by, look, begun);
  await rejects(begin(), /Say first who agrees/);
  await rejects(
    agreeToPhotograph(store, parties.homeManager, look.closerLookId!, agreed),
    /You are not in this call/,
  );
  await rejects(agreeToPhotograph(store, parties.clinician, look.closerLookId!, agreed), {
    kind: "forbidden",
  });
  await agreeToPhotograph(store, parties.carer, look.closerLookId!, agreed);
  await rejects(begin(parties.homeManager), /You are not in this call/);
  await begin();
});

Deno.test("what was declined or taken back is over, for both sides", async () => {
  await using store = await testStore();
  const parties = await clinicianInCall(store);
  const { carer, clinician, id } = parties;
  const one = await closerLookExists(store, parties);
  await declinePhotograph(store, carer, one, { reason: "She is asleep" });
  await rejects(agreeToPhotograph(store, carer, one, agreed), /was declined already/);
  await rejects(takeBackPhotograph(store, clinician, one), { kind: "conflict" });
  const two = await closerLookExists(store, parties);
  await rejects(takeBackPhotograph(store, carer, two), { kind: "forbidden" });
  await takeBackPhotograph(store, clinician, two);
  await rejects(declinePhotograph(store, carer, two, { reason: null }), /does not ask/);
  deepEqual(
    (await closerLooksOf(store.read, clinician, id)).map(({ state, reason }) => [state, reason]),
    [["declined", "She is asleep"], ["taken_back", null]],
  );
});

Deno.test("a call’s photograph is seen by its home and its hub, in the call and the record, and by nobody else", async () => {
  await using store = await testStore();
  const parties = await clinicianInCall(store);
  const { gp, consultant } = await partiesExist(store);
  const { id, carer, homeManager, clinician, lead, resident } = parties;
  const photograph = await photographInCallExists(store, parties);
  for (const who of [carer, homeManager, clinician, lead]) {
    equal((await findPhotograph(store.read, who, photograph)).patientId, resident.id);
    equal((await photographsOfCall(store.read, who, id)).length, 1);
    equal((await photographsInCallsOf(store.read, who, resident.id)).length, 1);
  }
  const strangers = [
    await personExists(store, "carer"),
    await personExists(store, "hub_clinician"),
    gp,
    consultant,
    await personExists(store, "administrator"),
  ];
  for (const who of strangers) {
    await rejects(findPhotograph(store.read, who, photograph), { kind: "not_found" });
    deepEqual(await photographsOfCall(store.read, who, id), []);
    deepEqual(await photographsInCallsOf(store.read, who, resident.id), []);
    deepEqual(await closerLooksOf(store.read, who, id), []);
  }
});

Deno.test("of somebody who is not listed it stays with the call alone", async () => {
  await using store = await testStore();
  const parties = await clinicianInCall(store);
  const { carer, id, resident } = parties;
  const somebody = { ...nothingSaid, subject: "not_listed" as const };
  await describeCall(store, carer, id, somebody);
  const photograph = await photographInCallExists(store, parties);
  equal((await findPhotograph(store.read, carer, photograph)).patientId, null);
  deepEqual(await photographsInCallsOf(store.read, carer, resident.id), []);
});

Deno.test("an intimate place is asked for by who may open it, of an adult who is known, and opened by few", async () => {
  await using store = await testStore();
  const parties = await clinicianInCall(store);
  const { carer, homeManager, clinician, lead, id, home } = parties;
  const intimate = { intimate: "yes" };
  const about = (patientId: typeof parties.resident.id | undefined) =>
    describeCall(store, carer, id, { ...nothingSaid, patientId });
  const child = await patientExists(store, { homeId: home.id, dateOfBirth: "2020-01-01" as Day });
  await about(child.id);
  await rejects(closerLookExists(store, parties, intimate), /under 18/);
  await about(undefined);
  await rejects(closerLookExists(store, parties, intimate), /has not said which resident/);
  await about(parties.resident.id);
  const photograph = await photographInCallExists(store, parties, intimate);
  await rejects(about(child.id), /under 18/);
  const opens = async (who: typeof carer) =>
    (await findPhotograph(store.read, who, photograph)).mayOpen;
  deepEqual(
    await Promise.all([carer, homeManager, clinician, lead].map(opens)),
    [true, false, true, false],
  );
  const tablet = { id: home.id as never, name: "Lounge" };
  equal(await opens({ ...carer, tablet }), false);
});
