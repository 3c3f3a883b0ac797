/** The practices and homes that a form offers to this person. */
import { listHomes, listPractices } from "@/domain/organisations/find.ts";
import { asksForHome, asksForPractice } from "@/domain/patients/places.ts";
import type { PageContext } from "@/routes/context.ts";
import { today } from "@/routes/patients/rules.ts";
import type { PlacesOffered } from "@/views/patients/patient_fields.tsx";

export async function placesOffered(c: PageContext, amending = false): Promise<PlacesOffered> {
  const { store, actor } = c.var;
  const day = today(c);
  const ownHome = amending && actor.organisationKind === "home"
    ? [{ id: actor.organisationId, name: actor.organisationName }]
    : undefined;
  return {
    practices: asksForPractice(actor) ? await listPractices(store.read, day) : undefined,
    homes: asksForHome(actor) ? await listHomes(store.read, day) : ownHome,
    noHome: ownHome ? "Does not live here any more" : "Does not live in a care home",
  };
}
