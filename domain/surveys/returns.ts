/** A month's totals as they go to NHS England: what they are, when they are due, that they were sent. */
import { and, desc, eq } from "drizzle-orm";
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
import { monthOf } from "@/domain/months.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import { byMode, findTotals, reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import { returnDueOn } from "@/domain/surveys/return_due.ts";
import { dayOf } from "@/domain/time.ts";

export interface MonthReturn {
  readonly setting: SurveySetting;
  readonly month: Month;
  readonly due: Day;
  readonly totals: SentTotals;
  readonly sent?: { readonly by: string; readonly at: Instant } | undefined;
  /** Answers were set aside, or put back, since it was sent. */
  readonly differs: boolean;
}

/** One for each kind of service that the organisation asks about. */
export async function returnsOf(
  read: Reader,
  actor: Actor,
  month: Month,
): Promise<readonly MonthReturn[]> {
  const [places, totals, sent, holidays] = await Promise.all([
    findPlaces(read, actor),
    findTotals(read, actor, { from: month, to: month }),
    sentReturns(read, actor, month),
    everyHoliday(read),
  ]);
  const settings = surveySettings.filter((each) => places.some(({ setting }) => setting === each));
  return settings.map((setting) => {
    const now = totalsOf(totals.filter((each) => each.setting === setting));
    const last = sent.find((each) => each.setting === setting);
    return {
      setting,
      month,
      due: returnDueOn(month, holidays),
      totals: now,
      sent: last && { by: last.sentByName, at: last.sentAt },
      differs: last !== undefined && JSON.stringify(last.totals) !== JSON.stringify(now),
    };
  });
}

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
    const totals = totalsOf(await findTotals(tx, actor, { from: month, to: month, setting }));
    await tx.insert(surveyReturns).values({
      id: newId<"SurveyReturn">(),
      organisationId,
      setting,
      month,
      totals,
      sentAt: tx.now,
      sentBy: actor.userId,
    });
    tx.audit("survey.return_sent", { organisation: organisationId }, { setting, month });
  });
}

const totalsOf = (totals: readonly Total[]): SentTotals => ({
  byExperience: reckonTotals(totals).counts,
  byMode: Object.fromEntries(byMode(totals)) as Partial<Record<AnswerMode, number>>,
});

/** The latest first: a month can be sent again. */
const sentReturns = (read: Reader, actor: Actor, month: Month) =>
  read.select({
    setting: surveyReturns.setting,
    totals: surveyReturns.totals,
    sentAt: surveyReturns.sentAt,
    sentByName: users.name,
  }).from(surveyReturns)
    .innerJoin(users, eq(users.id, surveyReturns.sentBy))
    .where(and(eq(surveyReturns.month, month), visibleTo(actor)))
    .orderBy(desc(surveyReturns.sentAt), desc(surveyReturns.id));

const visibleTo = (actor: Actor) => eq(surveyReturns.organisationId, actor.organisationId);
