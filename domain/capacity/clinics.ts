/** Where a service sends patients on to, face to face: clinics are opened and closed. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findClinic } from "@/domain/sourcing/clinics.ts";
import type { ClinicInput } from "@/domain/capacity/forms.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";

export function openClinic(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  { name, kind, complexity, places }: ClinicInput,
): Promise<Id<"Clinic">> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "queue.manage", service);
    const same = await tx.select({ id: clinics.id }).from(clinics).where(and(
      eq(clinics.serviceId, serviceId),
      eq(clinics.name, name),
      isNull(clinics.closedAt),
    )).get();
    if (same) {
      throw new Refusal("conflict", `There is a clinic called ${name}. Choose another name`);
    }
    const id = newId<"Clinic">();
    await tx.insert(clinics).values({
      id,
      serviceId,
      name,
      kind,
      takesComplicated: complexity === "complicated",
      placesPerWeek: places,
      createdAt: tx.now,
    });
    tx.audit("service.clinic_opened", { service: serviceId }, { clinic: id, name, kind, places });
    return id;
  });
}

/** Nobody is sent there any more; whoever was sent there still is. */
export function closeClinic(store: Store, actor: Actor, id: Id<"Clinic">): Promise<void> {
  return change(store, actor, async (tx) => {
    const clinic = await findClinic(tx, actor, id);
    authorise(actor, "queue.manage", clinic);
    if (clinic.closedAt) throw new Refusal("conflict", `${clinic.name} is closed already`);
    await tx.update(clinics).set({ closedAt: tx.now }).where(eq(clinics.id, id));
    tx.audit("service.clinic_closed", { service: clinic.serviceId }, {
      clinic: id,
      name: clinic.name,
    });
  });
}
