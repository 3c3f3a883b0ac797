import type { Role } from "@/db/schema/access.ts";
import type { ActorRole } from "@/domain/access/actor.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";

interface RoleWords {
  readonly label: string;
  /** The kinds of organisation in which someone can have this role. */
  readonly in: readonly OrganisationKind[];
}

export const roleCatalogue: Readonly<Record<ActorRole, RoleWords>> = {
  gp: { label: "GP", in: ["practice"] },
  practice_nurse: { label: "Practice nurse", in: ["practice"] },
  healthcare_assistant: { label: "Healthcare assistant", in: ["practice"] },
  receptionist: { label: "Receptionist", in: ["practice"] },
  practice_manager: { label: "Practice manager", in: ["practice"] },
  consultant: { label: "Consultant", in: ["specialist", "hub"] },
  specialist_nurse: { label: "Specialist nurse", in: ["specialist"] },
  service_manager: { label: "Service manager", in: ["specialist"] },
  carer: { label: "Carer", in: ["home"] },
  home_manager: { label: "Home manager", in: ["home"] },
  call_handler: { label: "Call handler", in: ["hub"] },
  hub_clinician: { label: "Hub clinician", in: ["hub"] },
  registrar: { label: "Registrar on call", in: ["hub"] },
  hub_lead: { label: "Hub lead", in: ["hub"] },
  helpdesk: { label: "Helpdesk", in: ["hub"] },
  paramedic: { label: "Paramedic", in: ["ambulance"] },
  ambulance_manager: { label: "Ambulance manager", in: ["ambulance"] },
  commissioner: { label: "Commissioner", in: ["commissioner"] },
  administrator: { label: "Administrator", in: ["install"] },
  call_guest: { label: "Guest in a call", in: [] },
  link_holder: { label: "Patient with a link", in: [] },
};

/** Roles that always need a second factor, whatever their organisation says. */
export const secondFactorRoles: readonly Role[] = ["administrator"];
