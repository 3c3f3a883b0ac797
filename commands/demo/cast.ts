/**
 * The people and organisations of the demo. All invented; e-mail at `.example`, phone numbers
 * from the ranges that Ofcom keeps for drama.
 */
import type { Role } from "@/db/schema/access.ts";
import type { OpeningHours, OrganisationKind } from "@/db/schema/organisations.ts";
import type { DemoPerson } from "@/views/access/demo_people.tsx";

interface CastOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly odsCode: string | null;
  readonly phone: string;
  readonly addressLines: string;
  readonly postcode: string;
  readonly openingHours: OpeningHours;
}

const weekdaysFrom = (from: string, to: string): OpeningHours => {
  const hours = [{ from, to }];
  return { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
};
const always: OpeningHours = {
  ...weekdaysFrom("00:00", "24:00"),
  saturday: [{ from: "00:00", to: "24:00" }],
  sunday: [{ from: "00:00", to: "24:00" }],
};

export const organisations = {
  oakfield: {
    kind: "practice",
    name: "Oakfield Surgery",
    odsCode: "Y99001",
    phone: "01632 960101",
    addressLines: "12 Oakfield Road\nSeaview",
    postcode: "SV1 2AB",
    openingHours: weekdaysFrom("08:00", "18:30"),
  },
  millbrook: {
    kind: "practice",
    name: "Millbrook Practice",
    odsCode: "Y99002",
    phone: "01632 960102",
    addressLines: "3 Mill Lane\nMillbrook",
    postcode: "SV4 7QT",
    openingHours: weekdaysFrom("08:00", "18:30"),
  },
  skin: {
    kind: "specialist",
    name: "Skin Advice Service",
    odsCode: "Y99",
    phone: "01632 960103",
    addressLines: "Harbour House\nQuay Street\nSeaview",
    postcode: "SV1 1HH",
    openingHours: weekdaysFrom("09:00", "17:00"),
  },
  northern: {
    kind: "specialist",
    name: "Northern Teledermatology",
    odsCode: "Y98",
    phone: "01632 960109",
    addressLines: "The Exchange\nLow Ousegate\nNorthwick",
    postcode: "NW9 9ZZ",
    openingHours: weekdaysFrom("09:00", "20:00"),
  },
  rosewood: {
    kind: "home",
    name: "Rosewood House",
    odsCode: "VY901",
    phone: "01632 960104",
    addressLines: "41 Cliff Drive\nSeaview",
    postcode: "SV2 5RW",
    openingHours: always,
  },
  hub: {
    kind: "hub",
    name: "Digital Care Hub",
    odsCode: "Y9H01",
    phone: "01632 960105",
    addressLines: "Seaview Infirmary\nPromenade",
    postcode: "SV1 9XX",
    openingHours: always,
  },
  ambulance: {
    kind: "ambulance",
    name: "Coastal Ambulance",
    odsCode: "Y9A",
    phone: "01632 960106",
    addressLines: "Station Way\nSeaview",
    postcode: "SV3 3CA",
    openingHours: always,
  },
  board: {
    kind: "commissioner",
    name: "Seaview Integrated Care Board",
    odsCode: "QY9",
    phone: "01632 960107",
    addressLines: "County Hall\nSeaview",
    postcode: "SV1 4CB",
    openingHours: weekdaysFrom("09:00", "17:00"),
  },
  install: {
    kind: "install",
    name: "Bedside",
    odsCode: null,
    phone: "01632 960108",
    addressLines: "Harbour House\nQuay Street\nSeaview",
    postcode: "SV1 1HH",
    openingHours: always,
  },
} as const satisfies Record<string, CastOrganisation>;
export type CastOrganisationKey = keyof typeof organisations;

interface CastMember {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** As people would introduce them. */
  readonly described: string;
  readonly at: CastOrganisationKey;
}

const member = (
  email: string,
  name: string,
  described: string,
  role: Role,
  at: CastOrganisationKey,
): CastMember => ({ email, name, described, role, at });

export const people: readonly CastMember[] = [
  member("gp@oakfield.example", "Dr Amara Nwosu", "GP", "gp", "oakfield"),
  member(
    "nurse@oakfield.example",
    "Sister Ruth Pell",
    "practice nurse",
    "practice_nurse",
    "oakfield",
  ),
  member("reception@oakfield.example", "Gareth Lowe", "receptionist", "receptionist", "oakfield"),
  member(
    "manager@oakfield.example",
    "Margaret Lloyd",
    "practice manager",
    "practice_manager",
    "oakfield",
  ),
  member("gp@millbrook.example", "Dr Iain Kerr", "GP", "gp", "millbrook"),
  member(
    "consultant@skin.example",
    "Dr Priya Shah",
    "consultant dermatologist",
    "consultant",
    "skin",
  ),
  member(
    "consultant2@skin.example",
    "Dr Tomasz Zielinski",
    "consultant dermatologist",
    "consultant",
    "skin",
  ),
  member("nurse@skin.example", "Jo Finch", "specialist nurse", "specialist_nurse", "skin"),
  member("manager@skin.example", "Helen Marsh", "service manager", "service_manager", "skin"),
  member(
    "remote@northern.example",
    "Dr Ines Duarte",
    "consultant dermatologist of the remote team",
    "consultant",
    "northern",
  ),
  member("care@rosewood.example", "Blessing Okafor", "senior carer", "carer", "rosewood"),
  member("manager@rosewood.example", "Alan Tate", "home manager", "home_manager", "rosewood"),
  member("handler@hub.example", "Sam Doyle", "call handler", "call_handler", "hub"),
  member(
    "clinician@hub.example",
    "Nadia Rahman",
    "advanced nurse practitioner, prescriber",
    "hub_clinician",
    "hub",
  ),
  member("clinician2@hub.example", "Owen Price", "paramedic practitioner", "hub_clinician", "hub"),
  member("registrar@hub.example", "Dr Lucy Chen", "medical registrar on call", "registrar", "hub"),
  member("lead@hub.example", "Fiona Grant", "hub lead", "hub_lead", "hub"),
  member("paramedic@ambulance.example", "Kit Harper", "paramedic", "paramedic", "ambulance"),
  member("commissioner@icb.example", "Martin Bell", "commissioner", "commissioner", "board"),
  member("helpdesk@hub.example", "Dee Moss", "helpdesk and training", "helpdesk", "hub"),
  member(
    "admin@bedside.example",
    "Bedside administrator",
    "the install itself",
    "administrator",
    "install",
  ),
];

/** As the sign-in page lists them. */
export const demoPeople: readonly DemoPerson[] = people.map((
  { email, name, described, at },
) => ({ email, name, role: described, organisation: organisations[at].name }));
