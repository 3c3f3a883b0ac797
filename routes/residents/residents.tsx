/** Everything below /residents: what a home asks specialists about the people who live there. */
import { holds } from "@/domain/access/permissions.ts";
import { findResidents } from "@/domain/patients/find_by_search.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { today } from "@/routes/patients/rules.ts";
import { searchPages } from "@/routes/patients/search_pages.tsx";
import { advice } from "@/routes/residents/advice.tsx";
import { homeCase, homeCaseEnd, homeCaseOn } from "@/routes/residents/home_case.tsx";
import { homeCases } from "@/routes/residents/home_cases.tsx";
import { FoundResidents, ResidentsPage } from "@/views/residents/residents_page.tsx";

const search = searchPages({
  permission: "resident.refer",
  unasked: async ({ var: { store, actor } }) => ({
    what: "residents",
    patients: await findResidents(store.read, actor),
  }),
  Page: ({ c, form, shown }) => (
    <ResidentsPage form={form} shown={shown} today={today(c)} mayRegister={may(c)} />
  ),
  Part: ({ c, shown, problem }) => (
    <FoundResidents shown={shown} problem={problem} today={today(c)} mayRegister={may(c)} />
  ),
});

export const residents = createApp()
  .route("/", search)
  .route("/cases", homeCases)
  .route("/cases/:referralId", homeCase)
  .route("/cases/:referralId/end", homeCaseEnd)
  .route("/cases/:referralId/on", homeCaseOn)
  .route("/:patientId/advice", advice);

function may(c: PageContext): boolean {
  return holds(c.var.actor, "patient.register");
}
