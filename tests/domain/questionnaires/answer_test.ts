/** Somebody is asked, stops half-way, goes on and sends: what is kept of them, and what is not. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import {
  questionnaireDrafts,
  questionnaireResponses,
  questionnaireVersions,
} from "@/db/schema/survey_questionnaires.ts";
import {
  type Answerer,
  declineQuestionnaires,
  keepAnswers,
  sendAnswers,
} from "@/domain/questionnaires/answer.ts";
import { findAskedByToken, findAskedOf } from "@/domain/questionnaires/answering.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { beginRound, endRound } from "@/domain/questionnaires/rounds.ts";
import {
  beginQuestionnaireVersion,
  releaseQuestionnaire,
  saveQuestionnaire,
} from "@/domain/questionnaires/versions.ts";
import { dayOf } from "@/domain/time.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  answered,
  formTokenExists,
  questionnaireExists,
  recipientOf,
  recipientsOf,
  roundExists,
  wholeAnswers,
} from "@/tests/factories/questionnaires.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function setUp() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await partiesExist(store);
  return { clock, store, parties, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

const patients = { used: "yes", ease: "5", useful: "4", change: "Nothing" };

async function patientAsked(at: Awaited<ReturnType<typeof setUp>>) {
  const { roundId, questionnaireId } = await roundExists(at.store, at.parties, "patients");
  const token = await formTokenExists(at.store, roundId);
  const asked = async () => (await findAskedByToken(at.store.read, token, dayOf(at.store.now())))!;
  return { roundId, questionnaireId, token, asked };
}

Deno.test("a round asks those who had to do with the service, each once, fixed as it begins", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId } = await roundExists(store, parties, "practices");
  await personExists(store, "gp", { organisation: parties.practice });
  await personExists(store, "gp");
  const asked = await recipientsOf(store, roundId);
  deepEqual(
    new Set(asked.map(({ userId }) => userId)),
    new Set([parties.gp, parties.nurse, parties.receptionist].map(({ userId }) => userId)),
  );
  deepEqual(
    new Set(asked.map(({ organisationId }) => organisationId)),
    new Set([parties.practice.id]),
  );
});

Deno.test("patients are asked by the contact that they agreed to, and never after they said stop", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId, questionnaireId, asked } = await patientAsked(at);
  const [patient, ...others] = await recipientsOf(store, roundId);
  deepEqual([patient!.way, patient!.sentTo, others], ["email", "edith.pell@post.example", []]);
  await declineQuestionnaires(store, "patient", await asked());
  equal((await asked()).closed, "stopped");
  await endRound(store, parties.manager, roundId);
  await rejects(beginRound(store, parties.manager, questionnaireId), /There is nobody to ask/);
});

Deno.test("what is half answered is there on another device, until it is sent or the round ends", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId, asked } = await patientAsked(at);
  const [first] = (await asked()).definition.sections;
  await keepAnswers(store, "patient", await asked(), first!, { used: "yes", ease: "2" });
  deepEqual((await asked()).answers, { used: "yes", ease: "2" });
  await endRound(store, parties.manager, roundId);
  deepEqual(await store.read.select().from(questionnaireDrafts), []);
  equal((await recipientsOf(store, roundId))[0]!.sentTo, null);
  equal((await asked()).closed, "over");
  await rejects(
    keepAnswers(store, "patient", await asked(), first!, { ease: "1" }),
    /Answers were taken until 29 March 2026/,
  );
});

Deno.test("a patient's answers are nobody's once they are sent: no column leads to one", async () => {
  await using at = await setUp();
  const { store } = at;
  const { roundId, asked } = await patientAsked(at);
  await answered(store, "patient", (await asked()).recipient.id, patients);
  const [response, ...others] = await store.read.select().from(questionnaireResponses);
  deepEqual([response!.organisationId, response!.answers, others], [null, patients, []]);
  deepEqual(await store.read.select().from(questionnaireDrafts), []);
  const columns = getTableConfig(questionnaireResponses).columns.map(({ name }) => name);
  deepEqual(columns, ["key", "round_id", "organisation_id", "day", "language", "answers"]);
  const [recipient] = await recipientsOf(store, roundId);
  const [ofRecipient, ofResponse] = [recipient!, response!].map((row) =>
    Object.values(row).filter((value) => typeof value === "string" && value !== "en")
  );
  deepEqual(ofRecipient!.filter((value) => ofResponse!.includes(value)), [roundId]);
  const trail = (await store.read.select().from(auditEntries))
    .filter(({ action }) => action === "questionnaire.answered");
  deepEqual(
    trail.map((
      { actorId, actorRole, requestId, address, patientId },
    ) => [actorId, actorRole, requestId, address, patientId]),
    [[null, "nobody", null, null, null]],
  );
});

Deno.test("sent twice, by a double press or from another tab, it counts once and cannot be changed", async () => {
  await using at = await setUp();
  const { store } = at;
  const { asked } = await patientAsked(at);
  const before = await asked();
  await answered(store, "patient", before.recipient.id, patients);
  await rejects(sendAnswers(store, "patient", before, "en"), /were sent already/);
  const section = before.definition.sections[0]!;
  await rejects(keepAnswers(store, "patient", before, section, { ease: "1" }), /were sent already/);
  equal((await store.read.select().from(questionnaireResponses)).length, 1);
});

Deno.test("nothing is sent while an answer lacks that is needed", async () => {
  await using at = await setUp();
  const { asked } = await patientAsked(at);
  await rejects(sendAnswers(at.store, "patient", await asked(), "en"), /need an answer/);
});

Deno.test("whoever answers for a practice is named by it and not by themselves", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId } = await roundExists(store, parties, "practices");
  await answered(store, parties.gp, await recipientOf(store, roundId, parties.gp), wholeAnswers);
  const [response] = await store.read.select().from(questionnaireResponses);
  deepEqual([response!.organisationId, response!.answers], [parties.practice.id, wholeAnswers]);
  equal(JSON.stringify(response).includes(parties.gp.userId), false);
});

Deno.test("what was sent to one person is there for nobody else", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId } = await roundExists(store, parties, "practices");
  const id = await recipientOf(store, roundId, parties.gp);
  const today = dayOf(store.now());
  await rejects(findAskedOf(store.read, parties.nurse, id, today), /nothing at this address/);
  const asked = await findAskedOf(store.read, parties.gp, id, today);
  const others: Answerer = parties.nurse;
  await rejects(
    keepAnswers(store, others, asked, asked.definition.sections[0]!, { ease: "1" }),
    /Only the person to whom/,
  );
});

Deno.test("the last day is taken to its end in London, and the day after is too late", async () => {
  await using at = await setUp();
  const { clock, store } = at;
  const { asked } = await patientAsked(at);
  const [section] = (await asked()).definition.sections;
  equal((await asked()).closesOn, "2026-03-29" as Day);
  // The clocks went forward that morning: 22:59 in UTC is a minute before midnight.
  clock.forward({ days: 27, hours: 13, minutes: 29 });
  equal(clock.now().toISOString(), "2026-03-29T22:59:00.000Z");
  await keepAnswers(store, "patient", await asked(), section!, { ease: "3" });
  clock.forward({ minutes: 1 });
  equal((await asked()).closed, "over");
});

Deno.test("a round keeps the version that it was sent with, and a used version never changes", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const { roundId, questionnaireId, asked } = await patientAsked(at);
  await beginQuestionnaireVersion(store, parties.manager, questionnaireId);
  const draft = () => findDraft(store.read, parties.manager, questionnaireId);
  await saveQuestionnaire(
    store,
    parties.manager,
    questionnaireId,
    (await draft())!.fingerprint,
    (before) => ({ ...before, title: "Another title" }),
  );
  await releaseQuestionnaire(store, parties.manager, questionnaireId, (await draft())!.fingerprint);
  equal((await asked()).definition.title, "How it was to be advised from afar");
  await endRound(store, parties.manager, roundId);
  await rejects(
    change(store, parties.manager, async (tx) => {
      tx.audit("questionnaire.version_saved", { questionnaire: questionnaireId });
      await tx.update(questionnaireVersions).set({ definition: {} });
    }),
    (error: Error) => {
      match(String(error.cause ?? error), /cannot be changed/);
      return true;
    },
  );
});

Deno.test("a page that is older than a colleague's change overwrites nothing", async () => {
  await using at = await setUp();
  const { store, parties } = at;
  const id = await questionnaireExists(store, parties.manager, "practices");
  await beginQuestionnaireVersion(store, parties.manager, id);
  const seen = (await findDraft(store.read, parties.manager, id))!.fingerprint;
  const save = (title: string) =>
    saveQuestionnaire(store, parties.manager, id, seen, (before) => ({ ...before, title }));
  await save("Mine");
  await rejects(save("Theirs"), /Somebody changed these details/);
  await rejects(beginQuestionnaireVersion(store, parties.manager, id), /began version 2 already/);
});
