/** The plan of an answer, split into actions: one line is one action, and each is somebody's. */
import { and, eq, isNotNull } from "drizzle-orm";
import { type Id, newId } from "@/db/columns.ts";
import type { Tx } from "@/db/change.ts";
import { type ActionOwner, actionOwners, answerActions } from "@/db/schema/answering.ts";
import type { AnswerDetails } from "@/db/schema/referrals.ts";

interface Planned {
  readonly plan: string;
  readonly details: Pick<AnswerDetails, "patientPlan" | "specialistPlan">;
}

export const ownerLabels: Readonly<Record<ActionOwner, string>> = {
  practice: "Practice",
  patient: "Patient",
  specialist: "Specialist",
};

export const owners = actionOwners;

/** The plan itself is the practice's part. */
export function planOf({ plan, details }: Planned): Readonly<Record<ActionOwner, string[]>> {
  return {
    practice: linesOf(plan),
    patient: linesOf(details.patientPlan),
    specialist: linesOf(details.specialistPlan),
  };
}

/** Without the bullet or number that somebody typed before it: each is shown in a list. */
const linesOf = (words = ""): string[] =>
  words.split("\n").map((line) => line.trim().replace(/^([-•*–]|\d{1,2}[.)])\s+/, ""))
    .filter((line) => line !== "");

/** Each to be ticked when it is done; what was done of the answer that it replaces stays done. */
export async function writeActions(
  tx: Tx,
  answer: Planned & { readonly id: Id<"Answer">; readonly referralId: Id<"Referral"> },
  replacesId?: Id<"Answer">,
): Promise<void> {
  const plan = planOf(answer);
  const done = replacesId === undefined ? [] : await tx.select().from(answerActions)
    .where(and(eq(answerActions.answerId, replacesId), isNotNull(answerActions.doneAt)));
  await tx.insert(answerActions).values(
    actionOwners.flatMap((owner) =>
      plan[owner].map((words, position) => {
        const before = done.find((each) => each.owner === owner && each.words === words);
        return {
          id: newId<"AnswerAction">(),
          answerId: answer.id,
          referralId: answer.referralId,
          owner,
          position,
          words,
          doneAt: before?.doneAt ?? null,
          doneBy: before?.doneBy ?? null,
        };
      })
    ),
  );
}
