/** Takes a template away from those who could use it; answers that were begun with it stay. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { answerTemplates } from "@/db/schema/answering.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findTemplate } from "@/domain/answers/find_templates.ts";
import { requireTheirs } from "@/domain/answers/save_template.ts";

export function removeTemplate(
  store: Store,
  actor: Actor,
  id: Id<"AnswerTemplate">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const template = await findTemplate(tx, actor, id);
    authorise(actor, "template.keep", undefined);
    requireTheirs(actor, template);
    await tx.update(answerTemplates).set({ removedAt: tx.now }).where(eq(answerTemplates.id, id));
    tx.audit("service.template_removed", { service: template.serviceId }, { template: id });
  });
}
