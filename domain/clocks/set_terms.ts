/** A service's manager sets its hours and targets, from today or a later day on. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { serviceTerms } from "@/db/schema/clocks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { TermsInput } from "@/domain/clocks/forms.ts";
import { type Terms, termsOf, termsOn } from "@/domain/clocks/terms.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";

/** Days that are over keep the hours they had; cases that are open are reckoned anew. */
export function setTerms(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  { seen, ...input }: TermsInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "service.amend", service);
    const versions = await termsOf(tx, serviceId);
    if (newestOf(versions) !== seen) {
      throw new Refusal(
        "conflict",
        "Somebody set these hours after you opened the page. Open it again to see them",
      );
    }
    if (input.validFrom < dayOf(tx.now)) {
      throw new Refusal("invalid", "First day must be today or later. Days that are over stay");
    }
    const terms = { id: newId<"ServiceTerms">(), serviceId, ...input };
    await tx.insert(serviceTerms).values({ ...terms, setBy: actor.userId, setAt: tx.now });
    const before = termsOn(versions, input.validFrom);
    tx.audit("service.terms_set", { service: serviceId }, {
      name: service.name,
      before: before && termsSaid(before),
      after: termsSaid(input),
    });
    await tx.enqueue("clock.reckon", { serviceId });
  });
}

/** The newest version; a page carries it so that it cannot overwrite a newer one. */
export const newestOf = (versions: readonly Terms[]): string =>
  versions.map(({ id }) => id).sort().at(-1) ?? "none";

const termsSaid = (
  { validFrom, hours, targets, nearMinutes, pathway }: Omit<TermsInput, "seen">,
) => ({ validFrom, hours, targets, nearMinutes, pathway });
