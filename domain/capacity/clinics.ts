/** Where a service sends patients on to, face to face: clinics are opened, changed and closed. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { type Clinic, findClinic } from "@/domain/sourcing/clinics.ts";
import type { ClinicInput } from "@/domain/capacity/forms.ts";
import { Refusal } from "@/domain/errors.ts";
import { fingerprintOf, requireSeen } from "@/domain/services/fingerprint.ts";
import { findOwnService } from "@/domain/services/find.ts";

export function openClinic(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  input: ClinicInput,
): Promise<Id<"Clinic">> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "queue.manage", service);
    await requireFreeName(tx, serviceId, input.name);
    const id = newId<"Clinic">();
    await tx.insert(clinics).values({ id, serviceId, createdAt: tx.now, ...columnsOf(input) });
    tx.audit("service.clinic_opened", { service: serviceId }, { clinic: id, ...input });
    return id;
  });
}

export function amendClinic(
  store: Store,
  actor: Actor,
  id: Id<"Clinic">,
  { seen, ...input }: ClinicInput & { readonly seen: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const clinic = await findClinic(tx, actor, id);
    authorise(actor, "queue.manage", clinic);
    if (clinic.closedAt) throw new Refusal("conflict", `${clinic.name} is closed`);
    requireSeen(clinicFingerprint(clinic), seen);
    if (input.name !== clinic.name) await requireFreeName(tx, clinic.serviceId, input.name);
    await tx.update(clinics).set(columnsOf(input)).where(eq(clinics.id, id));
    tx.audit("service.clinic_amended", { service: clinic.serviceId }, {
      clinic: id,
      before: detailsOf(clinic),
      after: columnsOf(input),
    });
  });
}

export const clinicFingerprint = (clinic: Clinic): string => fingerprintOf(detailsOf(clinic));

const columnsOf = ({ complexity, places, ...said }: ClinicInput) => ({
  ...said,
  takesComplicated: complexity === "complicated",
  placesPerWeek: places,
});

const detailsOf = (
  { name, kind, takesComplicated, placesPerWeek, place, areaServed, criteria, booking, staff }:
    Clinic,
) => ({
  name,
  kind,
  takesComplicated,
  placesPerWeek,
  place,
  areaServed,
  criteria,
  booking,
  staff,
});

async function requireFreeName(tx: Tx, serviceId: Id<"Service">, name: string): Promise<void> {
  const same = await tx.select({ id: clinics.id }).from(clinics).where(and(
    eq(clinics.serviceId, serviceId),
    eq(clinics.name, name),
    isNull(clinics.closedAt),
  )).get();
  if (same) {
    throw new Refusal("conflict", `There is a clinic called ${name}. Choose another name`);
  }
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
