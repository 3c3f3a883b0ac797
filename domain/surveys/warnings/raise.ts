/** Tells managers what they have to know of, once for each event. */
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import type { Role } from "@/db/schema/access.ts";
import { surveyWarnings } from "@/db/schema/survey_warnings.ts";
import type { Store } from "@/db/store.ts";
import { managers } from "@/domain/access/role_groups.ts";
import { notify } from "@/domain/notices/notify.ts";
import { findFailingInvitations } from "@/domain/surveys/warnings/failing_invitations.ts";
import { findFalls } from "@/domain/surveys/warnings/falls.ts";
import { findWithoutAnswers } from "@/domain/surveys/warnings/no_answers.ts";
import { findReturnsDue, findReturnsOverdue } from "@/domain/surveys/warnings/returns.ts";
import {
  eventKeyOf,
  type FindWarnings,
  type FoundWarning,
} from "@/domain/surveys/warnings/warning.ts";
import { dayOf } from "@/domain/time.ts";

/** One function a kind. */
const findersOfAll: readonly FindWarnings[] = [
  findWithoutAnswers,
  findFalls,
  findFailingInvitations,
  findReturnsDue,
  findReturnsOverdue,
];

/** All that is so today, told of or not. */
export async function findWarnings(
  { readLong, now }: Pick<Store, "readLong" | "now">,
  finders = findersOfAll,
): Promise<readonly FoundWarning[]> {
  const today = dayOf(now());
  const found: FoundWarning[] = [];
  for (const find of finders) found.push(...await find(readLong, today));
  return found;
}

/** False where it was told before. */
export async function raiseWarning(tx: Tx, warning: FoundWarning): Promise<boolean> {
  const { kind, organisationId, month, placeId, setting, found } = warning;
  const id = newId<"SurveyWarning">();
  const raised = await tx.insert(surveyWarnings).values({
    id,
    organisationId,
    kind,
    eventKey: eventKeyOf(warning),
    placeId: placeId ?? null,
    setting: setting ?? null,
    month,
    found: found ?? null,
    raisedAt: tx.now,
  }).onConflictDoNothing().returning({ id: surveyWarnings.id });
  if (raised.length === 0) return false;
  tx.audit("survey.warned", { organisation: organisationId }, { kind, month, warning: id });
  await tell(tx, id, organisationId);
  return true;
}

/** The managers; the GPs of a practice that has none in Bedside. */
async function tell(
  tx: Tx,
  id: Id<"SurveyWarning">,
  organisationId: Id<"Organisation">,
): Promise<void> {
  const to = (roles: readonly Role[]) =>
    notify(tx, {
      kind: "survey_warning",
      eventKey: `survey_warning:${id}`,
      path: `/surveys/warnings/${id}`,
      to: { organisationId, roles },
    });
  if (await to(managers) === 0) await to(["gp"]);
}
