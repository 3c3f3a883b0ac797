/** What rules would have done with the referrals of the last month, before they are switched on. */
import { and, asc, eq, gte, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { caseFacts } from "@/domain/sourcing/case_facts.ts";
import { type SourcingRules, teamFor, type TeamId } from "@/domain/sourcing/rules.ts";
import { breachesIf, unknownTeams } from "@/domain/sourcing/simulate.ts";
import { dayOf } from "@/domain/time.ts";

export const triedDays = 30;
const most = 20_000;

export interface TriedOut {
  readonly referrals: number;
  readonly from: Instant;
  /** The most referrals first. */
  readonly teams: readonly {
    readonly teamId: TeamId;
    readonly went: number;
    readonly would: number;
    /** Of all referrals, in whole parts of a hundred. */
    readonly percent: number;
  }[];
  /** By the same reckoning, as they went and as they would have gone. */
  readonly breaches: { readonly went: number; readonly would: number };
  /** They would get cases, but answered none: of them no breaches can be told. */
  readonly unknown: readonly TeamId[];
}

export async function tryOut(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  rules: SourcingRules,
  now: Date,
): Promise<TriedOut> {
  const from = instantOf(new Date(now.getTime() - triedDays * 24 * 3_600_000));
  const rows = await sentSince(read, actor, serviceId, from, instantOf(now));
  const cases = rows.map(({ dueAt, sentAt, ...row }) => ({
    ...row,
    dueAt: dueAt ?? instantOf(now),
    sentAt: sentAt ?? from,
    would: teamFor(rules, caseFacts(asWritten(row), row, dayOf(sentAt ?? from))).teamId,
  }));
  const wouldGo = new Map(cases.map((each) => [each as object, each.would]));
  const goesTo = (each: object) => wouldGo.get(each) ?? null;
  const teamIds = new Set(cases.flatMap(({ teamId, would }) => [teamId, would]));
  const teams = [...teamIds].map((teamId) => {
    const would = cases.filter((each) => each.would === teamId).length;
    return {
      teamId,
      went: cases.filter((each) => each.teamId === teamId).length,
      would,
      percent: Math.round(would / cases.length * 100),
    };
  });
  return {
    referrals: cases.length,
    from,
    teams: teams.sort((one, other) => other.would - one.would),
    breaches: {
      went: breachesIf(cases, ({ teamId }) => teamId, instantOf(now)),
      would: breachesIf(cases, goesTo, instantOf(now)),
    },
    unknown: unknownTeams(cases, goesTo),
  };
}

type Row = Awaited<ReturnType<typeof sentSince>>[number];

const said = (key: string) => sql<string | null>`json_extract(${referrals.history}, ${`$.${key}`})`;

function sentSince(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  from: Instant,
  until: Instant,
) {
  return read.select({
    id: referrals.id,
    priority: referrals.priority,
    rank: referrals.rank,
    practiceId: referrals.practiceId,
    followUpOfId: referrals.followUpOfId,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    answeredAt: referrals.answeredAt,
    teamId: referrals.teamId,
    problem: said("problem"),
    site: said("site"),
    skinCancer: said("skin_cancer"),
    immuneSuppression: said("immune_suppression"),
    treatments: sql<
      string | null
    >`substr(json_extract(${referrals.history}, '$.treatments'), 1, 9)`,
    dateOfBirth: patients.dateOfBirth,
    postcode: patients.postcode,
  }).from(referrals).innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(
      eq(referrals.serviceId, serviceId),
      isNotNull(referrals.sentAt),
      gte(referrals.sentAt, from),
      lt(referrals.sentAt, until),
      ne(referrals.state, "withdrawn"),
      visibleTo(actor),
    )).orderBy(asc(referrals.sentAt), asc(referrals.id)).limit(most);
}

const asWritten = (row: Omit<Row, "sentAt" | "dueAt">) => ({
  id: row.id,
  priority: row.priority,
  practiceId: row.practiceId,
  followUpOfId: row.followUpOfId,
  history: {
    problem: row.problem ?? "",
    site: row.site ?? "",
    skin_cancer: row.skinCancer ?? "",
    immune_suppression: row.immuneSuppression ?? "",
    treatments: row.treatments ?? "",
  },
});

/** Figures of a service are for those who look after it; no patient is shown. */
const visibleTo = (actor: Actor): SQL | undefined =>
  and(
    isNull(services.closedAt),
    actor.role === "administrator" ? undefined : eq(services.organisationId, actor.organisationId),
  );
