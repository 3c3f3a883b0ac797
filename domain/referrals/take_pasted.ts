/** Puts what was recognised in the pasted text into the history: only what somebody chose. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { oneAnswer, type Question, unknownAnswer } from "@/domain/questions/question.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { type Part, recognise } from "@/domain/referrals/recognise.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

export interface Offer {
  /** `medicines-1`: the part, and the how manieth block of it. */
  readonly key: string;
  readonly part: Part;
  readonly words: string;
  /** What the history says to it by now. */
  readonly now: string | undefined;
}

export const TakenForm = z.object({
  take: z.preprocess(
    (sent) => [sent ?? []].flat(),
    z.array(z.string().max(40)).min(1, "Choose what to put into the history"),
  ),
});

/** What the text says and the history does not, where the service asks for it. */
export function offersOf(
  { pasted, history }: Pick<Referral, "pasted" | "history">,
  questions: readonly Question[],
): Offer[] {
  if (pasted === null) return [];
  const found = recognise(pasted);
  return (["medicines", "allergies"] as const).flatMap((part) => {
    const question = questions.find(({ key }) => key === part);
    if (question?.kind !== "text" && question?.kind !== "line") return [];
    const now = answeredNow(history, part);
    return found[part].map((block, at) => ({
      key: `${part}-${at + 1}`,
      part,
      words: question.kind === "line" ? block.replaceAll("\n", "; ") : block,
      now,
    })).filter(({ words }) => !now?.includes(words));
  });
}

/** Behind what is there already: nothing that somebody wrote is replaced. */
export async function takePasted(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  take: readonly string[],
): Promise<void> {
  const referral = await findReferral(store.read, actor, id);
  const { questions } = await definitionOf(store.read, referral);
  const chosen = offersOf(referral, questions).filter(({ key }) => take.includes(key));
  const answers: Record<string, string> = {};
  for (const { part, words, now } of chosen) {
    const question = questions.find(({ key }) => key === part)!;
    const before = answers[part] ?? now;
    const joined = before ? `${before}${question.kind === "line" ? "; " : "\n"}${words}` : words;
    if ("longest" in question && joined.length > question.longest) {
      throw new Refusal(
        "invalid",
        `${question.short} would be longer than ${question.longest} characters. ` +
          "Copy what matters into the history by hand",
      );
    }
    answers[part] = joined;
  }
  if (chosen.length < take.length) {
    throw new Refusal("conflict", "The text or the history changed just now. Open this page again");
  }
  const { clashes } = await saveDraft(store, actor, id, answers, referral.history);
  if (clashes.length > 0) {
    throw new Refusal("conflict", "A colleague changed the history just now. Open this page again");
  }
}

function answeredNow(history: Referral["history"], part: Part): string | undefined {
  const answer = oneAnswer(history, part);
  return answer === unknownAnswer ? undefined : answer;
}
