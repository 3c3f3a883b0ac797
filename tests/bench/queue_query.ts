/** The product's own question for a page of the queue, and what it is asked with. */
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { everything } from "@/domain/triage/filter.ts";
import { pageOf } from "@/domain/triage/queue_rows.ts";
import { walksOf } from "@/domain/triage/walks.ts";

const [walk] = walksOf(everything, true);

export const queueQuery = prepared((read) => pageOf(read, walk!, "working").prepare());

/** From the top of a service's queue; each service of the big store has an organisation of its own. */
export const fromTheTop = (serviceId: Id<"Service">) => ({
  serviceId,
  organisationId: serviceId.replace(/^01900003/, "01900001"),
  rank: -1,
  at: "",
  id: "",
});
