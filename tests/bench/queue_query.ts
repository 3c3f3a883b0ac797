/** The product's own question for a page of the queue, and what it is asked with. */
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { cases, conditions } from "@/domain/triage/queue.ts";

export const queueQuery = prepared((read) => cases(read, conditions.all).prepare());

/** From the top of a service's queue; each service of the big store has an organisation of its own. */
export const fromTheTop = (serviceId: Id<"Service">) => ({
  serviceId,
  organisationId: serviceId.replace(/^01900003/, "01900001"),
  rank: -1,
  dueAt: "",
  id: "",
});
