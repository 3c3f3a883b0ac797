/** Months' totals as they go to NHS England: what they are, when they are due, that they were sent. */
import { and, desc, eq, gte, lte } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Day, type Instant, type Month, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import {
  type AnswerMode,
  type SentTotals,
  surveyReturns,
  type SurveySetting,
  surveySettings,
} from "@/db/schema/surveys.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { everyHoliday } from "@/domain/clocks/holidays.ts";
import { monthOf, monthsBetween } from "@/domain/months.ts";
import { findPlaces, type SurveyPlace } from "@/domain/surveys/find_places.ts";
import {
  byMode,
  findTotals,
  type Months,
  reckonTotals,
  type Total,
} from "@/domain/surveys/find_results.ts";
import { returnDueOn } from "@/domain/surveys/return_due.ts";
import { settleReturn } from "@/domain/surveys/warnings/see.ts";
import { dayOf } from "@/domain/time.ts";

export interface MonthReturn {
  readonly setting: SurveySetting;
  readonly month: Month;
  readonly due: Day;
  readonly totals: SentTotals;
  /** The latest first: a month can be sent again. */
  readonly sent: readonly SentReturn[];
  /** Answers were set aside, or put back, since it was sent. */
  readonly differs: boolean;
}

interface SentReturn {
  readonly by: string;
  readonly at: Instant;
  readonly totals: SentTotals;
}

/** The latest month first; one for each kind of service that was asked about in it. */
export async function findReturns(
  read: Reader,
  actor: Actor,
  { from, to }: Months,
): Promise<readonly MonthReturn[]> {
  const [places, totals, sent, holidays] = await Promise.all([
    findPlaces(read, actor),
    findTotals(read, actor, { from, to }),
    sentReturns(read, actor, { from, to }),
    everyHoliday(read),
  ]);
  return monthsBetween(from, to).flatMap((month) =>
    settingsIn(places, month).map((setting): MonthReturn => {
      const isThis = (each: { readonly setting: SurveySetting; readonly month: Month }) =>
        each.setting === setting && each.month === month;
      const now = totalsOf(totals.filter(isThis));
      const before = sent.filter(isThis);
      return {
        setting,
        month,
        due: returnDueOn(month, holidays),
        totals: now,
        sent: before,
        differs: before[0] !== undefined && !areSame(before[0].totals, now),
      };
    })
  );
}

export async function findReturn(
  read: Reader,
  actor: Actor,
  { setting, month }: { readonly setting: SurveySetting; readonly month: Month },
): Promise<MonthReturn> {
  const found = await findReturns(read, actor, { from: month, to: month });
  const one = found.find((each) => each.setting === setting);
  if (!one) throw new Refusal("not_found", "There are no totals of such a month to send");
  return one;
}

/** In which a place of theirs was open at any time of the month. */
export const settingsIn = (
  places: readonly Pick<SurveyPlace, "setting" | "startedAt" | "endedAt">[],
  month: Month,
): readonly SurveySetting[] =>
  surveySettings.filter((setting) =>
    places.some(({ startedAt, endedAt, ...place }) =>
      place.setting === setting && monthOf(dayOf(startedAt)) <= month &&
      (endedAt === null || monthOf(dayOf(endedAt)) >= month)
    )
  );

export function markSent(
  store: Store,
  actor: Actor,
  { setting, month }: { readonly setting: SurveySetting; readonly month: Month },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.manage", { organisationId });
    if (month >= monthOf(dayOf(tx.now))) {
      throw new Refusal("invalid", "This month is not over yet. Send its totals when it is");
    }
    const { totals } = await findReturn(tx, actor, { setting, month });
    await tx.insert(surveyReturns).values({
      id: newId<"SurveyReturn">(),
      organisationId,
      setting,
      month,
      totals,
      sentAt: tx.now,
      sentBy: actor.userId,
    });
    await settleReturn(tx, { organisationId, setting, month });
    tx.audit("survey.return_sent", { organisation: organisationId }, { setting, month });
  });
}

const totalsOf = (totals: readonly Total[]): SentTotals => ({
  byExperience: reckonTotals(totals).counts,
  byMode: Object.fromEntries(byMode(totals)) as Partial<Record<AnswerMode, number>>,
});

/** Whatever the order in which they were written down. */
const areSame = (one: SentTotals, other: SentTotals): boolean =>
  spelled(one.byExperience) === spelled(other.byExperience) &&
  spelled(one.byMode) === spelled(other.byMode);

const spelled = (counts: Readonly<Record<string, number>>): string =>
  JSON.stringify(Object.entries(counts).filter(([, count]) => count !== 0).toSorted());

const sentReturns = (read: Reader, actor: Actor, { from, to }: Months) =>
  read.select({
    setting: surveyReturns.setting,
    month: surveyReturns.month,
    totals: surveyReturns.totals,
    at: surveyReturns.sentAt,
    by: users.name,
  }).from(surveyReturns)
    .innerJoin(users, eq(users.id, surveyReturns.sentBy))
    .where(and(gte(surveyReturns.month, from), lte(surveyReturns.month, to), visibleTo(actor)))
    .orderBy(desc(surveyReturns.sentAt), desc(surveyReturns.id));

const visibleTo = (actor: Actor) => eq(surveyReturns.organisationId, actor.organisationId);
