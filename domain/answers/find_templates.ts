/** Templates that a person may use for a service: their own, and those the service keeps for all. */
import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { answerTemplates } from "@/db/schema/answering.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Template = Awaited<ReturnType<typeof templatesOf>>[number];

export const templatesOf = (read: Reader, actor: Actor, serviceId: Id<"Service">) =>
  withService(read).where(and(eq(answerTemplates.serviceId, serviceId), visibleTo(actor)))
    .orderBy(asc(answerTemplates.name), asc(answerTemplates.id));

export async function findTemplate(
  read: Reader,
  actor: Actor,
  id: Id<"AnswerTemplate">,
): Promise<Template> {
  const [template] = await withService(read).where(
    and(eq(answerTemplates.id, id), visibleTo(actor)),
  );
  if (!template) throw new Refusal("not_found", "There is no such template, or it was removed");
  return template;
}

const withService = (read: Reader) =>
  read.select({
    id: answerTemplates.id,
    serviceId: answerTemplates.serviceId,
    organisationId: services.organisationId,
    userId: answerTemplates.userId,
    name: answerTemplates.name,
    fields: answerTemplates.fields,
    savedAt: answerTemplates.savedAt,
  }).from(answerTemplates).innerJoin(services, eq(services.id, answerTemplates.serviceId))
    .$dynamic();

/** Of services that this person works for; another person's own are theirs alone. */
const visibleTo = (actor: Actor): SQL | undefined =>
  and(
    isNull(answerTemplates.removedAt),
    or(isNull(answerTemplates.userId), eq(answerTemplates.userId, actor.userId)),
    or(
      eq(services.organisationId, actor.organisationId),
      sql`${services.id} IN (SELECT service_id FROM service_teams
        WHERE organisation_id = ${actor.organisationId} AND ended_at IS NULL)`,
    ),
  );
