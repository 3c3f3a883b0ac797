/** Keeps words to begin an answer with: for oneself, or for everyone who answers for the service. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { answerTemplates } from "@/db/schema/answering.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findTemplate, type Template } from "@/domain/answers/find_templates.ts";
import type { TemplateInput } from "@/domain/answers/forms.ts";
import { templateFields } from "@/domain/answers/templates.ts";
import { Refusal } from "@/domain/errors.ts";
import { findWorkedFor } from "@/domain/services/find.ts";

/** @param id of the one that is changed; none: a new one */
export function saveTemplate(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  input: TemplateInput,
  id?: Id<"AnswerTemplate">,
): Promise<Id<"AnswerTemplate">> {
  return change(store, actor, async (tx) => {
    const service = await findWorkedFor(tx, actor, serviceId);
    const before = id && await findTemplate(tx, actor, id);
    if (before && before.serviceId !== serviceId) {
      throw new Refusal("not_found", "There is no such template");
    }
    authorise(actor, "template.keep", undefined);
    if (input.whose === "service") authorise(actor, "template.keep_for_service", service);
    if (before) requireTheirs(actor, before);
    const kept = {
      userId: input.whose === "own" ? actor.userId : null,
      name: input.name,
      fields: Object.fromEntries(
        templateFields.flatMap((name) => input[name] ? [[name, input[name]]] : []),
      ),
      savedBy: actor.userId,
      savedAt: tx.now,
    };
    const templateId = id ?? newId<"AnswerTemplate">();
    if (id) await tx.update(answerTemplates).set(kept).where(eq(answerTemplates.id, id));
    else await tx.insert(answerTemplates).values({ id: templateId, serviceId, ...kept });
    tx.audit("service.template_saved", { service: serviceId }, {
      template: templateId,
      whose: input.whose,
    });
    return templateId;
  });
}

/** What everyone uses is changed by those who keep it for everyone. */
export function requireTheirs(actor: Actor, { userId, organisationId }: Template): void {
  if (userId === null) authorise(actor, "template.keep_for_service", { organisationId });
}
