/**
 * Somebody who has the whole database tries to say whose an answer is: of two who were invited one
 * answers, on a day on which nobody else does.
 */
import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { findInvitation, findOpened } from "@/domain/surveys/find_invitation.ts";
import { noteInvitationLeftOut } from "@/domain/surveys/invitation_states.ts";
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { clearInvitation, useInvitation } from "@/domain/surveys/end_invitation.ts";
import { findOpenWay } from "@/domain/surveys/find_places.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import {
  invitationExists,
  invitationSent,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

type Row = Readonly<Record<string, unknown>>;

async function everyTable(store: Store): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { db } = insidesOf(store);
  const tables = await db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      AND name NOT LIKE 'patients_search%'`,
  );
  return new Map(
    await Promise.all(
      tables.map(async ({ name }) =>
        [name, await db.all<Row>(sql.raw(`SELECT rowid AS at_row, * FROM "${name}"`))] as const
      ),
    ),
  );
}

async function twoInvited(store: Store) {
  const { home, homeManager, gp, resident } = await homeExists(store);
  await invitingPlaceExists(store, homeManager, "home_month", { reminders: 2 });
  const other = await patientExists(store, { homeId: home.id, createdBy: gp.userId });
  const invited = [];
  for (const [at, { id: patientId }] of [resident, other].entries()) {
    await recipientExists(store, homeManager, patientId, `07700 90012${at}`, "family");
    const event = { organisationId: home.id, after: "home_month", patientId } as const;
    const { id } = await invitationExists(store, event);
    invited.push({ id, token: await invitationSent(store, id) });
  }
  return invited;
}

/** As the page does it: from the message to the door, and through it. */
async function answers(store: Store, { id, token }: { id: string; token: string }) {
  const opened = (await findOpened(store.read, token))!;
  await useInvitation(store, id as typeof opened.id);
  const way = (await findOpenWay(store.read, opened.door!))!;
  await sendAnswer(store, { way, key: "page", language: "en" }, { experience: "very_poor" });
}

Deno.test("an answer and an invitation have no value in common but the place and how both came", async () => {
  await using store = await testStore();
  const [one] = await twoInvited(store);
  await answers(store, one!);
  const all = await everyTable(store);
  const [answer] = all.get("experience_answers")!;
  const ofInvitations = JSON.stringify([
    all.get("survey_invitations"),
    all.get("survey_invitation_tokens"),
    all.get("survey_recipients"),
    all.get("jobs"),
  ]);
  const { place_id: _, mode: __, language: ___, ...rest } = answer!;
  // A column by which they could be joined is one whose words are rare: not 0, [] or a day of many.
  const telling = Object.entries(rest).filter(([, value]) => String(value).length > 10);
  deepEqual(telling.map(([name]) => name).sort(), ["at_row", "key", "open_hash"]);
  for (const [name, value] of telling) ok(!ofInvitations.includes(String(value)), name);
});

Deno.test("using an invitation leaves one word and one sum behind: no moment, no entry, no work", async () => {
  const clock = movingClock("2026-03-02T09:30:00Z");
  await using store = await testStore(clock.now);
  const [one] = await twoInvited(store);
  clock.forward({ hours: 5 });
  const before = await everyTable(store);
  await useInvitation(store, one!.id);
  const after = await everyTable(store);
  const changed = [...after].filter(([name, rows]) =>
    JSON.stringify(rows) !== JSON.stringify(before.get(name))
  ).map(([name]) => name).sort();
  deepEqual(changed, ["survey_invitation_counts", "survey_invitations"]);
  const [was, is] = [before, after].map((each) => each.get("survey_invitations")!);
  const differs = is!.flatMap((row, at) =>
    Object.keys(row).filter((column) => row[column] !== was![at]![column])
  );
  deepEqual(differs, ["state"]);
  ok(!JSON.stringify(after.get("survey_invitation_counts")).includes("14:30"));
});

Deno.test("what the trail says as somebody answers names neither them nor their invitation", async () => {
  await using store = await testStore();
  const [one] = await twoInvited(store);
  const before = (await everyTable(store)).get("audit_entries")!.length;
  await answers(store, one!);
  const entries = (await everyTable(store)).get("audit_entries")!.slice(before);
  deepEqual(entries.map(({ action }) => action), ["survey.answered"]);
  const { patient_id, actor_id, request_id, address, detail, subject } = entries[0]!;
  deepEqual([patient_id, actor_id, request_id, address, detail], [null, null, null, null, "{}"]);
  ok(!String(subject).includes(one!.id));
});

Deno.test("once its days are over, one that was used and one that was not are alike to the last letter", async () => {
  await using store = await testStore();
  const [one, other] = await twoInvited(store);
  await answers(store, one!);
  for (const { id } of [one!, other!]) await clearInvitation(store, id);
  const rows = (await everyTable(store)).get("survey_invitations")!;
  const known = ["at_row", "id", "patient_id", "recipient_id", "contact_hash"];
  const [used, unused] = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !known.includes(name)))
  );
  deepEqual(used, unused);
  deepEqual([used!["state"], used!["sent_to"]], ["over", null]);
});

Deno.test("while the days go on, one that was used is like one that was left out since", async () => {
  await using store = await testStore();
  const [one, other] = await twoInvited(store);
  await answers(store, one!);
  const found = (await findInvitation(store.read, other!.id))!;
  await change(store, jobAuthor("test"), (tx) => noteInvitationLeftOut(tx, found, "refused"));
  const [used, leftOut] = (await everyTable(store)).get("survey_invitations")!;
  deepEqual([used!["state"], used!["messages"]], [leftOut!["state"], leftOut!["messages"]]);
  deepEqual(
    Object.keys(used!).filter((column) => (used![column] === null) !== (leftOut![column] === null)),
    [],
  );
});

Deno.test("whoever knows the door of those who were invited can answer as often as they like", async () => {
  await using store = await testStore();
  const [one, other] = await twoInvited(store);
  const doors = await Promise.all(
    [one!, other!].map(async ({ token }) => (await findOpened(store.read, token))!.door),
  );
  equal(doors[0], doors[1]);
  notEqual(doors[0], one!.token);
  await answers(store, one!);
  const way = (await findOpenWay(store.read, doors[0]!))!;
  await sendAnswer(store, { way, key: "again", language: "en" }, { experience: "good" });
  const modes = (await store.read.select().from(experienceAnswers)).map(({ mode }) => mode);
  deepEqual(modes, ["text", "text"]);
});
