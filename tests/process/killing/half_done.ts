/** What must never be seen after a restart: something begun and not finished, or done twice. */
import { and, eq, inArray, or } from "drizzle-orm";
import { check } from "@/commands/check.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { type Found, isOf } from "@/tests/process/killing/ledger.ts";

/** Sentences about what is half done; asked when every job has ended. */
export async function halfDone(store: Store, files: FileStore, found: Found): Promise<string[]> {
  return [
    ...referralsHalfDone(found),
    ...photographsHalfDone(found),
    ...await uploadsHalfDone(store, files, found),
    ...await entriesThatDiffer(store, found),
    ...await jobsLeft(store),
    ...await whatCheckSays(store, files),
  ];
}

function referralsHalfDone(found: Found): string[] {
  const { referrals, photographs, answers, heldAnswers, charges, consents } = found;
  return [...referrals.values()].flatMap((referral) => {
    const { id, state } = referral;
    const own = { photographs: photographs.filter(({ referralId }) => referralId === id).length };
    const answered = answers.filter(({ referralId }) => referralId === id).length;
    const held = heldAnswers.filter(({ referralId }) => referralId === id).length;
    const charged = charges.filter(({ referralId }) => referralId === id).length;
    const sent = state !== "draft";
    const taken = ["claimed", "leaving", "answered"].includes(state);
    return [
      sent && own.photographs === 0 && "was sent without photographs",
      sent && !consents.some(({ referralId }) => referralId === id) && "was sent without consent",
      sent !== (referral.sentAt !== null && referral.dueAt !== null) && "is half sent",
      taken !== (referral.claimedBy !== null && referral.claimedAt !== null) && "is half claimed",
      answered !== (state === "answered" ? 1 : 0) && `is ${state} with ${answered} answers`,
      held !== (state === "leaving" ? 1 : 0) && `is ${state} with ${held} answers that are held`,
      charged !== answered && `has ${answered} answers and ${charged} charges`,
      (state === "answered") !== (referral.answeredAt !== null) && "is half answered",
    ].filter((words) => words !== false).map((words) => `referral ${id} ${words}`);
  });
}

function photographsHalfDone({ photographs }: Found): string[] {
  return photographs.flatMap(({ id, state, thumbKey, viewKey, processedAt }) => {
    const whole = state === "ready" && thumbKey && viewKey && processedAt;
    return whole ? [] : [`photograph ${id} is ${state}`];
  });
}

/** Each upload that was begun is under way, has ended or is a photograph: one of the three. */
async function uploadsHalfDone({ read }: Store, files: FileStore, found: Found): Promise<string[]> {
  const entries = await read.select({ action: auditEntries.action, detail: auditEntries.detail })
    .from(auditEntries)
    .where(inArray(auditEntries.action, ["photograph.upload_begun", "photograph.upload_ended"]));
  const told = (what: string) =>
    entries.filter(({ action }) => action === what).map(({ detail }) => String(detail["upload"]));
  const begun = told("photograph.upload_begun");
  const ended = new Set(told("photograph.upload_ended"));
  const parts = await Array.fromAsync(files.parts.list());
  return [
    ...(await wholeUploads({ read }, files)).map((id) =>
      `upload ${id} is whole, and no photograph`
    ),
    ...begun.filter((id) => {
      const photograph = found.photographs.some((row) => isOf(row, id));
      return [found.uploads.has(id), ended.has(id), photograph].filter(Boolean).length !== 1;
    }).map((id) => `upload ${id} is not one thing`),
    ...[...found.uploads.keys()].filter((id) => !begun.includes(id))
      .map((id) => `upload ${id} was never begun`),
    ...parts.filter(({ key }) => !found.uploads.has(key.split("/").at(-1)!))
      .map(({ key }) => `${key} is of no upload`),
  ];
}

/** Each thing that was done has its one entry, and no entry tells of what was not done. */
async function entriesThatDiffer({ read }: Store, found: Found): Promise<string[]> {
  const entries = await read.select({ action: auditEntries.action, subject: auditEntries.subject })
    .from(auditEntries);
  const told = (action: string) =>
    entries.filter((entry) => entry.action === action).map(({ subject }) => subject).toSorted();
  const all = [...found.referrals.values()];
  const ids = (kind: string, rows: readonly { id: string }[]) =>
    rows.map(({ id }) => `${kind}:${id}`).toSorted();
  const done = {
    "referral.drafted": ids("referral", all),
    "referral.sent": ids("referral", all.filter(({ sentAt }) => sentAt)),
    "referral.claimed": ids("referral", all.filter(({ claimedAt }) => claimedAt)),
    "referral.answered": ids(
      "referral",
      all.filter(({ state, answeredAt }) => answeredAt || state === "leaving"),
    ),
    "charge.made": ids("charge", found.charges),
    "photograph.added": ids("photograph", found.photographs),
    "photograph.processed": ids("photograph", found.photographs),
  };
  return Object.entries(done).flatMap(([action, subjects]) =>
    told(action).join() === subjects.join() ? [] : [
      `${action} is told ${told(action).length} times, and happened ${subjects.length} times`,
    ]
  );
}

async function jobsLeft({ read }: Store): Promise<string[]> {
  const left = await read.select().from(jobs).where(or(unfinished, eq(jobs.state, "dead")));
  return left.map(({ kind, state, lastError }) => `${kind} is ${state} (${lastError})`);
}

async function whatCheckSays(store: Store, files: FileStore): Promise<string[]> {
  const sentences: string[] = [];
  const well = await check(store, files, (sentence) => void sentences.push(sentence));
  return well ? [] : sentences;
}

/** Housekeeping comes round by the clock, whatever anybody does. */
const unfinished = and(
  eq(jobs.kind, "photograph.process"),
  inArray(jobs.state, ["waiting", "running"]),
);

/** What a start goes on with by itself: uploads that are whole, and photographs to be opened. */
export async function startHasGoneOn(
  store: Store,
  files: FileStore,
  withinMilliseconds = 60_000,
): Promise<void> {
  for (let waited = 0; waited < withinMilliseconds; waited += 50) {
    const left = (await wholeUploads(store, files)).length +
      await store.read.$count(jobs, unfinished);
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ten seconds after the last was given, none is held any more: each has left, and was charged. */
export async function answersHaveLeft(store: Store): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (await store.read.$count(heldAnswers) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function wholeUploads(
  { read }: Pick<Store, "read">,
  { parts }: FileStore,
): Promise<string[]> {
  const whole: string[] = [];
  for (const { id, partKey, bytes } of await read.select().from(photographUploads)) {
    if (await parts.arrived(partKey) === bytes) whole.push(id);
  }
  return whole;
}
