/** Somebody takes what was answered out of Bedside. */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { responsesCsv } from "@/domain/questionnaires/csv.ts";
import { areTooFew, findResponses, type Round } from "@/domain/questionnaires/find_rounds.ts";
import { fewestShown } from "@/domain/questionnaires/reckon.ts";

export async function exportResponses(store: Store, actor: Actor, round: Round): Promise<string> {
  const responses = await findResponses(store.readLong, actor, round.id);
  if (areTooFew(round, responses)) {
    throw new Refusal(
      "forbidden",
      `Fewer than ${fewestShown} people answered. Nothing is shown, so that nobody can be known`,
    );
  }
  await change(store, actor, (tx) => {
    authorise(actor, "questionnaire.manage", round);
    tx.audit("questionnaire.exported", { questionnaire: round.questionnaireId }, {
      round: round.id,
    });
    return Promise.resolve();
  });
  return responsesCsv(round, responses);
}
