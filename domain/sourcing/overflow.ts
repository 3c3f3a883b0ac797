/**
 * Cases that nobody of their team claimed in time go to the other team, once.
 *
 * Urgent suspected cancer never does by itself, and neither does a case that a person gave out or
 * passed on: it stays where they put it (domain/capacity/pass_to_team.ts).
 */
import { and, asc, desc, eq, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { sourcingRules } from "@/db/schema/sourcing.ts";
import { assignments } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import { type ClockBook, clockBook } from "@/domain/clocks/due.ts";
import { pausesOf, spansOf } from "@/domain/clocks/pauses.ts";
import { termsOn } from "@/domain/clocks/terms.ts";
import { aroundTheClock, workedBetween } from "@/domain/clocks/working_time.ts";
import { announceCase } from "@/domain/services/queues.ts";
import { caseFacts } from "@/domain/sourcing/case_facts.ts";
import { overflowFrom, SourcingRules, teamFor, type TeamId } from "@/domain/sourcing/rules.ts";
import { dayOf } from "@/domain/time.ts";

export interface Overflowing {
  readonly referralId: Id<"Referral">;
  readonly patientId: Id<"Patient">;
  readonly serviceId: Id<"Service">;
  readonly from: TeamId;
  readonly to: TeamId;
}

/** Few enough to be one short turn of the writer; what is left comes round with the next sweep. */
const most = 200;

export async function overflowingCases(read: Reader, now: Date): Promise<Overflowing[]> {
  const joint = await read.select({ id: services.id }).from(services)
    .where(and(eq(services.sourcing, "joint"), isNull(services.closedAt)));
  const found: Overflowing[] = [];
  for (const { id } of joint) found.push(...await overflowingOf(read, id, now));
  return found.slice(0, most);
}

/** Again by what holds now: somebody may have claimed it since it was found. */
export async function passOn(tx: Tx, one: Overflowing): Promise<boolean> {
  const { referralId, patientId, serviceId, from, to } = one;
  const moved = await tx.update(referrals).set({
    teamId: to,
    version: sql`${referrals.version} + 1`,
    updatedAt: tx.now,
  }).where(and(
    eq(referrals.id, referralId),
    eq(referrals.state, "waiting"),
    isNull(referrals.assignedTo),
    withTeam(from),
  )).returning({ id: referrals.id });
  if (moved.length === 0) return false;
  tx.audit("referral.overflowed", { referral: referralId, patient: patientId }, { from, to });
  for (const teamId of [from, to]) announceCase(tx, { id: referralId, serviceId, teamId });
  return true;
}

interface Version {
  readonly rules: SourcingRules;
  readonly from: Instant;
}

async function overflowingOf(read: Reader, serviceId: Id<"Service">, now: Date) {
  const versions = await switchedOn(read, serviceId);
  const rules = versions[0]?.rules;
  if (rules?.sourcing !== "joint") return [];
  const book = await clockBook(read, serviceId);
  const found: Overflowing[] = [];
  for (const { from, to, afterMinutes } of rules.overflow) {
    if (overflowFrom(rules, from)?.to !== to) continue;
    for (const { patient, ...one } of await longWaiting(read, serviceId, from, afterMinutes, now)) {
      const first = firstTeam(versions, one, patient);
      if (first !== from) continue;
      if (await workedMinutes(read, book, one, now) < afterMinutes) continue;
      found.push({ referralId: one.id, patientId: patient.id, serviceId, from, to });
    }
  }
  return found;
}

type Waiting = Awaited<ReturnType<typeof longWaiting>>[number];

/** Where the rules that held sent it: a case that has left that team once stays where it is. */
function firstTeam(
  versions: readonly Version[],
  one: Omit<Waiting, "patient">,
  patient: Waiting["patient"],
): TeamId {
  const sentAt = one.sentAt ?? "" as Instant;
  const held = versions.find(({ from }) => from <= sentAt)?.rules ?? { sourcing: "own" } as const;
  return teamFor(held, caseFacts(one, patient, dayOf(sentAt))).teamId;
}

async function workedMinutes(
  read: Reader,
  { versions, hours }: ClockBook,
  { id, sentAt }: Pick<Waiting, "id" | "sentAt">,
  now: Date,
): Promise<number> {
  if (!sentAt) return 0;
  const time = termsOn(versions, dayOf(sentAt)) ? hours : aroundTheClock;
  const pauses = spansOf(await pausesOf(read, id), instantOf(now));
  return workedBetween(time, Date.parse(sentAt), now.getTime(), pauses) / 60_000;
}

/** The newest first. */
async function switchedOn(read: Reader, serviceId: Id<"Service">): Promise<Version[]> {
  const rows = await read.select({ rules: sourcingRules.rules, from: sourcingRules.switchedOnAt })
    .from(sourcingRules)
    .where(and(eq(sourcingRules.serviceId, serviceId), isNotNull(sourcingRules.switchedOnAt)))
    .orderBy(desc(sourcingRules.switchedOnAt), desc(sourcingRules.id));
  return rows.flatMap(({ rules, from }) =>
    from ? [{ rules: SourcingRules.parse(rules), from }] : []
  );
}

/** So much has passed on the clock on the wall; working time never runs faster. */
const longWaiting = (
  read: Reader,
  serviceId: Id<"Service">,
  team: TeamId,
  afterMinutes: number,
  now: Date,
) =>
  read.select({
    id: referrals.id,
    priority: referrals.priority,
    practiceId: referrals.practiceId,
    history: referrals.history,
    followUpOfId: referrals.followUpOfId,
    sentAt: referrals.sentAt,
    patient: {
      id: patients.id,
      dateOfBirth: patients.dateOfBirth,
      postcode: patients.postcode,
    },
  }).from(referrals).innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(
      eq(referrals.serviceId, serviceId),
      eq(referrals.state, "waiting"),
      withTeam(team),
      ne(referrals.priority, "urgent_suspected_cancer"),
      isNull(referrals.assignedTo),
      lte(referrals.sentAt, instantOf(new Date(now.getTime() - afterMinutes * 60_000))),
      sql`NOT EXISTS (SELECT 1 FROM ${assignments}
        WHERE ${assignments.referralId} = ${referrals.id} AND ${assignments.undoneAt} IS NULL)`,
    )).orderBy(asc(referrals.sentAt), asc(referrals.id)).limit(most);

const withTeam = (team: TeamId) =>
  team === null ? isNull(referrals.teamId) : eq(referrals.teamId, team);
