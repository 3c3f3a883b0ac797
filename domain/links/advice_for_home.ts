/** What a specialist advised about a resident, for the people who care for them. */
import type { Id, Instant } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findAnswers } from "@/domain/answers/find.ts";
import type { HomeCase } from "@/domain/links/asked_by_home.ts";

export interface HomeAdvice {
  readonly answerId: Id<"Answer">;
  readonly answeredAt: Instant;
  readonly answeredByName: string;
  /** It took the place of an earlier one. */
  readonly changed: boolean;
  /** Written to the patient, in words that need no training; what the practice is to do is its own. */
  readonly letter: string | undefined;
  readonly plan: string | undefined;
}

/** Nothing where the practice has yet to release it. */
export async function findAdviceForHome(
  read: Reader,
  actor: Actor,
  { id, standing }: Pick<HomeCase, "id" | "standing">,
): Promise<HomeAdvice | undefined> {
  if (standing !== "advised") return undefined;
  const [newest] = await findAnswers(read, actor, id);
  if (!newest) return undefined;
  const { patientLetter, patientPlan } = newest.details;
  return {
    answerId: newest.id,
    answeredAt: newest.answeredAt,
    answeredByName: newest.answeredByName,
    changed: newest.replacesId !== null,
    letter: patientLetter,
    plan: patientPlan,
  };
}
