/** Which photographs a service asks for, and the limits by which its photographs are judged. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type AskedPhotograph, services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { photographsAskedBy } from "@/domain/services/asked.ts";
import { findOwnService, type Service } from "@/domain/services/find.ts";

export interface ServicePhotographs {
  /** Null: what its specialty usually asks for. */
  readonly photographsAsked: readonly AskedPhotograph[] | null;
  /** Those that differ from what Bedside ships with. */
  readonly verdictThresholds: Readonly<Record<string, number>> | null;
}
export const asShipped: ServicePhotographs = { photographsAsked: null, verdictThresholds: null };

/** Photographs that are there already keep the verdict that they were given. */
export function setServicePhotographs(
  store: Store,
  actor: Actor,
  id: Id<"Service">,
  { seen, ...input }: ServicePhotographs & { readonly seen: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, id);
    authorise(actor, "service.amend", service);
    if (photographsFingerprint(service) !== seen) {
      throw new Refusal(
        "conflict",
        "Somebody changed these details after you opened the page. Open it again to see them",
      );
    }
    const after = onlyItsOwn(service, input);
    await tx.update(services).set(after).where(eq(services.id, id));
    tx.audit("service.amended", { service: id }, {
      name: service.name,
      before: partOf(service),
      after,
    });
  });
}

/** Changes with every amendment; a page carries it so that it cannot overwrite a newer one. */
export const photographsFingerprint = (service: Service): string =>
  createHash("sha256").update(JSON.stringify(partOf(service))).digest("hex").slice(0, 16);

const partOf = ({ photographsAsked, verdictThresholds }: Service): ServicePhotographs => ({
  photographsAsked,
  verdictThresholds,
});

/** What is as usual is not kept, so that it follows when the usual becomes better. */
function onlyItsOwn(
  { specialtyCode }: Service,
  { photographsAsked, verdictThresholds }: ServicePhotographs,
): ServicePhotographs {
  const usual = photographsAskedBy({ specialtyCode, photographsAsked: null });
  const isUsual = photographsAsked === null || inWriting(photographsAsked) === inWriting(usual);
  const isShipped = Object.keys(verdictThresholds ?? {}).length === 0;
  return {
    photographsAsked: isUsual ? null : photographsAsked,
    verdictThresholds: isShipped ? null : verdictThresholds,
  };
}

const inWriting = (asked: readonly AskedPhotograph[]) =>
  JSON.stringify(
    asked.map(({ kind, atLeast, perLesion, optional }) => [kind, atLeast, perLesion, optional]),
  );
