/** Calls that the demo's home made of late. Invented; nothing in them is advice to anybody. */
import type { InsteadOf } from "@/db/schema/calls.ts";
import type { RedFlag } from "@/domain/calls/red_flags.ts";

export const outcomes = [
  "Advice, remained in place",
  "Prescribed by the hub",
  "GP, same day",
  "GP, routine",
  "Urgent community response, within 2 hours",
  "District nurse",
  "999 called",
  "Ended for a technical reason",
] as const;

export interface CallStory {
  readonly minutesAgo: number;
  /** Of the home's residents, from the first; without one, nobody in particular. */
  readonly resident?: number;
  readonly about: string;
  readonly redFlags?: readonly RedFlag[];
  readonly by: "care@rosewood.example" | "manager@rosewood.example";
  readonly tablet: 0 | 1;
  readonly answered?: {
    readonly by: "handler@hub.example" | "clinician@hub.example" | "clinician2@hub.example";
    readonly afterSeconds: number;
    readonly minutes: number;
    readonly outcome: typeof outcomes[number];
    readonly insteadOf: InsteadOf;
    readonly note: string;
  };
}

const day = 24 * 60;
const [carer, manager] = ["care@rosewood.example", "manager@rosewood.example"] as const;

/** The oldest first; the last one, of today, nobody answered before the home asked to be called back. */
export const callStories: readonly CallStory[] = [
  {
    minutesAgo: 9 * day + 190,
    resident: 0,
    about: "Skin tear on the forearm, bleeding has stopped",
    by: carer,
    tablet: 0,
    answered: {
      by: "clinician2@hub.example",
      afterSeconds: 14,
      minutes: 9,
      outcome: "District nurse",
      insteadOf: "gp",
      note:
        "Seen on video, edges can be brought together. Dressing put on with the carer. District nurse asked to visit tomorrow.",
    },
  },
  {
    minutesAgo: 7 * day + 45,
    resident: 1,
    about: "Has eaten and drunk little since yesterday",
    by: carer,
    tablet: 1,
    answered: {
      by: "clinician@hub.example",
      afterSeconds: 31,
      minutes: 12,
      outcome: "GP, same day",
      insteadOf: "111",
      note:
        "Awake and talking, mouth dry. The home writes down what she drinks. Her GP surgery was asked to see her today.",
    },
  },
  {
    minutesAgo: 5 * day + 300,
    about: "Which form goes with a resident to the ward?",
    by: manager,
    tablet: 0,
    answered: {
      by: "handler@hub.example",
      afterSeconds: 8,
      minutes: 3,
      outcome: "Advice, remained in place",
      insteadOf: "nothing",
      note: "Question about paperwork, answered.",
    },
  },
  {
    minutesAgo: 3 * day + 510,
    resident: 0,
    about: "Cannot be woken as usual",
    redFlags: ["unconscious"],
    by: carer,
    tablet: 0,
    answered: {
      by: "clinician@hub.example",
      afterSeconds: 6,
      minutes: 7,
      outcome: "999 called",
      insteadOf: "999",
      note:
        "The home had called 999 before. Stayed on video until the ambulance was there, and told the crew what was known.",
    },
  },
  {
    minutesAgo: day + 240,
    resident: 1,
    about: "Sore eye, red since this morning",
    by: carer,
    tablet: 1,
    answered: {
      by: "clinician@hub.example",
      afterSeconds: 22,
      minutes: 8,
      outcome: "Advice, remained in place",
      insteadOf: "out_of_hours",
      note:
        "Looked at on video. Sees as ever. The home cleans it as shown, and calls again if sight or pain change.",
    },
  },
  {
    minutesAgo: 18,
    resident: 0,
    about: "Unsteady on her feet after lunch",
    by: carer,
    tablet: 0,
  },
];
