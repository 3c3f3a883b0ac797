import { findNewest, findResidents } from "@/domain/patients/find_by_search.ts";
import { holds } from "@/domain/access/permissions.ts";
import type { PageContext } from "@/routes/context.ts";
import { today } from "@/routes/patients/rules.ts";
import { searchPages } from "@/routes/patients/search_pages.tsx";
import { FoundPart } from "@/views/patients/found_patients.tsx";
import { PatientsPage } from "@/views/patients/patients_page.tsx";

const newest = 10;

export const patients = searchPages({
  permission: "patient.find",
  unasked: async ({ var: { store, actor } }) =>
    actor.organisationKind === "home"
      ? { what: "residents", patients: await findResidents(store.read, actor) }
      : { what: "newest", patients: await findNewest(store.readLong, actor, newest) },
  Page: ({ c, form, shown }) => (
    <PatientsPage
      form={form}
      shown={shown}
      today={today(c)}
      mayRegister={may(c)}
      mayImport={holds(c.var.actor, "patient.import")}
    />
  ),
  Part: ({ c, shown, problem }) => (
    <FoundPart shown={shown} problem={problem} today={today(c)} mayRegister={may(c)} />
  ),
});

function may(c: PageContext): boolean {
  return holds(c.var.actor, "patient.register");
}
