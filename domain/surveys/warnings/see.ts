/** Somebody has seen to a warning, or it settled itself. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id, Month } from "@/db/columns.ts";
import { surveyWarnings } from "@/db/schema/survey_warnings.ts";
import type { SurveySetting } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { dropNotices } from "@/domain/notices/notify.ts";
import { findWarning } from "@/domain/surveys/warnings/find.ts";

export function seeWarning(store: Store, actor: Actor, id: Id<"SurveyWarning">): Promise<void> {
  return change(store, actor, async (tx) => {
    const warning = await findWarning(tx, actor, id);
    authorise(actor, "survey.manage", warning);
    const seen = await tx.update(surveyWarnings).set({ seenAt: tx.now, seenBy: actor.userId })
      .where(and(eq(surveyWarnings.id, id), isNull(surveyWarnings.seenAt)))
      .returning({ id: surveyWarnings.id });
    if (seen.length === 0) throw new Refusal("conflict", "A colleague has seen to this already");
    await dropTold(tx, id);
    tx.audit("survey.warning_seen", { organisation: warning.organisationId }, { warning: id });
  });
}

/** What was to be sent has been: nobody need be told any more. */
export async function settleReturn(
  tx: Tx,
  { organisationId, setting, month }: {
    readonly organisationId: Id<"Organisation">;
    readonly setting: SurveySetting;
    readonly month: Month;
  },
): Promise<void> {
  const settled = await tx.update(surveyWarnings).set({ seenAt: tx.now })
    .where(and(
      eq(surveyWarnings.organisationId, organisationId),
      eq(surveyWarnings.setting, setting),
      eq(surveyWarnings.month, month),
      inArray(surveyWarnings.kind, ["return_due", "return_overdue"]),
      isNull(surveyWarnings.seenAt),
    )).returning({ id: surveyWarnings.id });
  for (const { id } of settled) await dropTold(tx, id);
}

const dropTold = (tx: Tx, id: Id<"SurveyWarning">): Promise<void> =>
  dropNotices(tx, { kinds: ["survey_warning"], path: `/surveys/warnings/${id}` });
