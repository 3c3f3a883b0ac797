/** `/questionnaires/…`: somebody with an account answers what was sent to them. */
import { findAskedOf } from "@/domain/questionnaires/answering.ts";
import { organisationNamed } from "@/domain/questionnaires/find_rounds.ts";
import { dayOf } from "@/domain/time.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { createMiddleware } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { answering } from "@/routes/questionnaires/answering.tsx";
import { paths } from "@/views/paths.ts";

export const askedForm = answering({
  guard: () => can("questionnaire.answer"),
  limit: createMiddleware(async (_c, next) => await next()),
  async find(c) {
    const { store: { read, now }, actor } = c.var;
    const id = paramId<"QuestionnaireRecipient">(c, "questionnaireRecipient");
    const asked = await findAskedOf(read, actor, id, dayOf(now()));
    return {
      by: actor,
      asked,
      at: paths.askedForm(id),
      say: await speechIn(read, "en"),
      language: "en",
      organisation: await organisationNamed(read, asked.recipient.organisationId),
    };
  },
});
