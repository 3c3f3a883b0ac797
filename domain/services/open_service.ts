/** A specialist organisation begins to offer something that practices can refer to. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services, serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { ServiceForm, type ServiceInput } from "@/domain/services/forms.ts";
import { beginningOf, shippedAs } from "@/domain/services/shipped/shipped.ts";
import { dayOf } from "@/domain/time.ts";

/** Its first version holds from today: what it begins with, as it is shipped. */
export function openService(
  store: Store,
  actor: Actor,
  organisationId: Id<"Organisation">,
  input: ServiceInput,
): Promise<Id<"Service">> {
  const { begins, ...service } = ServiceForm.parse(input);
  return change(store, actor, async (tx) => {
    authorise(actor, "service.open", { organisationId });
    const organisation = await tx.select({ kind: organisations.kind }).from(organisations)
      .where(eq(organisations.id, organisationId)).get();
    if (organisation?.kind !== "specialist") {
      throw new Refusal("invalid", "Only a specialist organisation can offer a service");
    }
    const id = newId<"Service">();
    await tx.insert(services).values({ id, organisationId, createdAt: tx.now, ...service });
    await tx.insert(serviceVersions).values({
      id: newId(),
      serviceId: id,
      number: 1,
      definition: shippedAs(begins ?? beginningOf(service.specialtyCode), service),
      savedBy: actor.userId,
      savedAt: tx.now,
      validFrom: dayOf(tx.now),
      switchedOnBy: actor.userId,
      switchedOnAt: tx.now,
    });
    tx.audit("service.opened", { service: id }, { name: service.name, begins });
    return id;
  });
}
