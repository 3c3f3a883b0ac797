/** The kinds of organisation in words, and who runs one of each kind. */
import type { Role } from "@/db/schema/access.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";

interface KindWords {
  readonly label: string;
  readonly plural: string;
  /** The role that looks after people and details there; nobody does at a commissioner. */
  readonly manager: Role | null;
}

export const kindCatalogue: Readonly<Record<OrganisationKind, KindWords>> = {
  practice: { label: "GP practice", plural: "GP practices", manager: "practice_manager" },
  home: { label: "Care home", plural: "Care homes", manager: "home_manager" },
  hub: { label: "Clinical hub", plural: "Clinical hubs", manager: "hub_lead" },
  specialist: {
    label: "Specialist service",
    plural: "Specialist services",
    manager: "service_manager",
  },
  ambulance: {
    label: "Ambulance service",
    plural: "Ambulance services",
    manager: "ambulance_manager",
  },
  commissioner: { label: "Commissioner", plural: "Commissioners", manager: null },
  install: { label: "This install", plural: "This install", manager: "administrator" },
};

/** Kinds that can be opened: there is one install, made when Bedside was set up. */
export const openableKinds = [
  "practice",
  "home",
  "hub",
  "specialist",
  "ambulance",
  "commissioner",
] as const satisfies readonly OrganisationKind[];

export const isKind = (word: string | undefined): word is OrganisationKind =>
  word !== undefined && Object.hasOwn(kindCatalogue, word);
