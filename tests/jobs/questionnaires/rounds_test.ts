/** Rounds by the clock: they begin, remind twice and end; everybody is told once each time. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { change } from "@/db/change.ts";
import { type Day, instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import {
  questionnaireRecipients,
  questionnaireRounds,
  questionnaireTokens,
} from "@/db/schema/survey_questionnaires.ts";
import { beginRound, planRounds } from "@/domain/questionnaires/rounds.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { endCaution, setCaution } from "@/domain/patients/cautions.ts";
import { keyedContactHash } from "@/domain/surveys/contact_hash.ts";
import { stopEverywhere } from "@/domain/surveys/stop_invitations.ts";
import { patients as patientRows } from "@/db/schema/patients.ts";
import type { Workplace } from "@/jobs/job.ts";
import { registry } from "@/jobs/registry.ts";
import { enqueueDue } from "@/jobs/schedule.ts";
import { workOnce } from "@/jobs/worker.ts";
import {
  answered,
  questionnaireExists,
  recipientOf,
  recipientsOf,
  referredLately,
  roundExists,
  wholeAnswers,
} from "@/tests/factories/questionnaires.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";

type Place = Awaited<ReturnType<typeof testWorkplace>>;

/** As the schedule and the worker go on, however often they look. */
async function work(place: Place, over: Partial<Workplace> = {}) {
  for (let look = 0; look < 2; look++) {
    await enqueueDue(place.store);
    for (const lane of ["upkeep", "links"] as const) {
      while (await workOnce({ ...place, ...over }, registry, lane));
    }
  }
}

const roundsIn = ({ store }: Place) =>
  store.read.select().from(questionnaireRounds).orderBy(questionnaireRounds.number);
const noticesIn = async ({ store }: Place) =>
  (await store.read.select().from(notices)).filter(({ kind }) => kind === "questionnaire");

Deno.test("a planned round begins at nine of its day, once, and again half a year later", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  await referredLately(store, parties);
  const id = await questionnaireExists(store, parties.manager, "practices");
  await planRounds(store, parties.manager, id, {
    firstOn: "2026-03-30" as Day,
    everyMonths: 6,
    openDays: 28,
  });
  await work(place);
  deepEqual(await roundsIn(place), []);
  // 9am in London is 8am in UTC by then: the clocks went forward the night before.
  place.setClock("2026-03-29T09:00:30Z");
  await work(place);
  place.setClock("2026-03-30T07:59:00Z");
  await work(place);
  deepEqual(await roundsIn(place), []);
  place.setClock("2026-03-30T08:00:30Z");
  await work(place);
  const [round, ...others] = await roundsIn(place);
  deepEqual([round!.plannedOn, round!.closesOn, others], ["2026-03-30", "2026-04-26", []]);
  equal((await noticesIn(place)).length, 3);
  // The machine was off on the day: the round begins when it is back.
  place.setClock("2026-10-02T08:00:30Z");
  await work(place);
  const [, second] = await roundsIn(place);
  equal(second, undefined, "nobody referred in half a year: there is nobody to ask");
  await referredLately(store, parties);
  await work(place);
  place.setClock("2026-10-03T08:00:30Z");
  await work(place);
  deepEqual(
    (await roundsIn(place)).map(({ number, plannedOn, opensOn }) => [number, plannedOn, opensOn]),
    [[1, "2026-03-30", "2026-03-30"], [2, "2026-09-30", "2026-10-03"]],
  );
});

Deno.test("two reminders go to whoever has not answered, and the round ends after its last day", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { roundId } = await roundExists(store, parties, "practices");
  await work(place);
  deepEqual((await noticesIn(place)).length, 3);
  await answered(store, parties.gp, await recipientOf(store, roundId, parties.gp), wholeAnswers);
  for (const [day, told] of [["10", 3], ["11", 5], ["19", 5], ["20", 7], ["29", 7]] as const) {
    place.setClock(`2026-03-${day}T09:00:30Z`);
    await work(place);
    equal((await noticesIn(place)).length, told, `on 2026-03-${day}`);
  }
  equal((await roundsIn(place))[0]!.closedAt, null);
  place.setClock("2026-03-30T09:00:30Z");
  await work(place);
  equal((await roundsIn(place))[0]!.closedAt, "2026-03-30T09:00:30.000Z");
  const paths = new Set((await noticesIn(place)).map(({ path }) => path));
  equal(paths.size, 3);
});

Deno.test("a patient is sent an address of their own, in their language, without the service's name", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const mail = mailTo(server.url);
  const { store } = place;
  const parties = await partiesExist(store);
  await referredLately(store, parties);
  await rowChanged(store, patientLinks, { language: "cy" });
  const id = await questionnaireExists(store, parties.manager, "patients");
  const roundId = await beginRound(store, parties.manager, id);
  await work(place, { mail });
  equal(server.received.length, 1);
  const { raw } = server.received[0]!;
  const text = new TextDecoder().decode(decoded(raw));
  match(raw, /^To: edith\.pell@post\.example\r$/m);
  match(text, /Oakfield Surgery/);
  match(text, /dienw/);
  equal(/Skin|skin|Dermatology/.test(raw + text), false);
  const token = /\/s\/form\/([\w-]{43})/.exec(text)![1]!;
  const [kept] = await store.read.select().from(questionnaireTokens);
  equal(kept!.tokenHash, hashToken(token));
  const [recipient] = await recipientsOf(store, roundId);
  deepEqual([recipient!.told, recipient!.unreached], [1, false]);
});

Deno.test("who stopped invitations, and of whom nobody is to ask at present, is sent nothing", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const mail = mailTo(server.url);
  const { store } = place;
  const parties = await partiesExist(store);
  const { roundId } = await roundExists(store, parties, "patients");
  const { sentTo, patientId } = (await recipientsOf(store, roundId))[0]!;
  const caution = await setCaution(store, parties.gp, patientId!, "safeguarding");
  await work(place, { mail });
  equal(server.received.length, 0);
  await endCaution(store, parties.gp, patientId!, caution);
  const hash = keyedContactHash(testContactKey, sentTo!);
  await change(store, jobAuthor("test"), async (tx) => {
    await stopEverywhere(tx, hash);
    tx.audit("survey.stop_heard", {});
  });
  place.setClock("2026-03-11T09:00:30Z");
  await work(place, { mail });
  equal(server.received.length, 0);
  deepEqual((await store.read.select().from(jobs)).filter(({ state }) => state === "dead"), []);
});

Deno.test("who has died since is sent nothing, and whom nothing can reach is said on the round", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { roundId } = await roundExists(store, parties, "patients");
  await work(place);
  const unreached = async () => (await recipientsOf(store, roundId))[0]!.unreached;
  equal(await unreached(), true);
  await rowChanged(store, questionnaireRecipients, { unreached: false });
  await rowChanged(store, patientRows, { diedOn: "2026-03-05" as Day });
  place.setClock("2026-03-11T09:00:30Z");
  await work(place);
  equal(await unreached(), false);
  const dead = (await store.read.select().from(jobs)).filter(({ state }) => state === "dead");
  deepEqual(dead, []);
  equal((await recipientsOf(store, roundId))[0]!.told, 2);
  equal(instantOf(store.now()).slice(0, 10), "2026-03-11");
});

/** Every row of a table. */
const rowChanged = <T extends SQLiteTable>(
  store: Place["store"],
  table: T,
  to: Partial<T["$inferInsert"]>,
) =>
  change(store, jobAuthor("test"), async (tx) => {
    await tx.update(table).set(to as never);
    tx.audit("job.finished", { job: "test" });
  });

/** The text of an e-mail, whichever way it was encoded. */
function decoded(raw: string): Uint8Array {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4);
  if (/Content-Transfer-Encoding: base64/i.test(raw)) {
    return Uint8Array.fromBase64(body.replaceAll(/\s/g, ""));
  }
  const joined = body.replaceAll("=\r\n", "");
  const bytes = joined.replaceAll(
    /=([0-9A-F]{2})/g,
    (_, hex) => String.fromCharCode(parseInt(hex, 16)),
  );
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}
