/** How the demo's service works: its hours and targets, who answers its cases, and its clinics. */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Day, Id } from "@/db/columns.ts";
import type { OpeningHours } from "@/db/schema/organisations.ts";
import type { Complexity, OutcomeKey } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { openClinic } from "@/domain/capacity/clinics.ts";
import type { ClinicInput } from "@/domain/capacity/forms.ts";
import { newestOf, setTerms } from "@/domain/clocks/set_terms.ts";
import { termsOf } from "@/domain/clocks/terms.ts";
import type { SourcingRules } from "@/domain/sourcing/rules.ts";
import { saveRules, switchOnRules } from "@/domain/sourcing/save_rules.ts";
import { addTeam } from "@/domain/sourcing/teams.ts";
import { dayOf } from "@/domain/time.ts";

export interface ServiceWorld {
  readonly northern: Id<"ServiceTeam">;
  readonly clinics: Readonly<Record<"surgery" | "consultant" | "suspected", Id<"Clinic">>>;
}

type Stretches = NonNullable<OpeningHours["monday"]>;

const onWeekdays = (hours: Stretches): OpeningHours => ({
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
});

const hour = 60;
/** Until the service began to close over lunch, its days were without a break. */
const wholeDays = onWeekdays([{ from: "09:00", to: "17:00" }]);
export const withLunch = onWeekdays([
  { from: "09:00", to: "12:30" },
  { from: "13:30", to: "17:30" },
]);
export const withSaturdays: OpeningHours = {
  ...withLunch,
  saturday: [{ from: "09:00", to: "12:30" }],
};

/** By the clock that the stage shows: the first thing that happens there. */
export async function openService(store: Store, cast: OpenCast): Promise<ServiceWorld> {
  const manager = cast.actor("manager@skin.example");
  await setHours(store, cast, wholeDays, dayOf(store.now()));
  const northern = await addTeam(store, manager, cast.serviceId, {
    name: "Northern Teledermatology",
    organisation: cast.organisationIds.northern,
  });
  const rules = await saveRules(store, manager, cast.serviceId, sharing(northern, 30));
  await switchOnRules(store, manager, rules);
  const open = (clinic: ClinicInput) => openClinic(store, manager, cast.serviceId, clinic);
  return {
    northern,
    clinics: {
      surgery: await open({
        name: "Skin surgery, Tuesday",
        kind: "procedure_clinic",
        complexity: "simple",
        places: 4,
      }),
      consultant: await open({
        name: "Consultant clinic, Thursday",
        kind: "consultant_clinic",
        complexity: "complicated",
        places: 2,
      }),
      suspected: await open({
        name: "Suspected skin cancer, Monday",
        kind: "urgent_suspected_cancer",
        complexity: "complicated",
        places: 3,
      }),
    },
  };
}

/** Simple cases go to the list for them, complicated ones to a consultant. */
export function sentOn({ clinics }: ServiceWorld, outcome: OutcomeKey, serial: number) {
  const round = Math.floor(serial / 12);
  const complexity: Complexity = round % 3 === 0 ? "complicated" : "simple";
  if (outcome === "urgent_suspected_cancer") return { clinic: clinics.suspected, complexity };
  if (outcome !== "clinic_routine" && outcome !== "clinic_urgent") return undefined;
  return {
    clinic: complexity === "complicated" ? clinics.consultant : clinics.surgery,
    complexity,
  };
}

/** Targets of one day of work, and of five. */
export async function setHours(
  store: Store,
  cast: OpenCast,
  hours: OpeningHours,
  validFrom: Day,
): Promise<void> {
  const seen = newestOf(await termsOf(store.read, cast.serviceId));
  await setTerms(store, cast.actor("manager@skin.example"), cast.serviceId, {
    validFrom,
    hours,
    targets: { urgent_suspected_cancer: 7.5 * hour, urgent: 7.5 * hour, routine: 37.5 * hour },
    nearMinutes: 4 * hour,
    pathway: "advice",
    seen,
  });
}

/** What the consultants keep for themselves, and a share of the rest for the remote team. */
export const sharing = (northern: Id<"ServiceTeam">, percent: number): SourcingRules => ({
  sourcing: "joint",
  complicatedBy: ["skin_cancer", "immune_suppression", "follow_up"],
  rules: [
    { when: { priority: "urgent_suspected_cancer" }, teamId: null },
    { when: { complexity: "complicated" }, teamId: null },
    { when: { age: "children" }, teamId: null },
    { when: { areas: ["SV4"] }, teamId: northern },
  ],
  shares: [{ teamId: null, percent: 100 - percent }, { teamId: northern, percent }],
  overflow: [{ from: northern, to: null, afterMinutes: 24 * hour }],
});
