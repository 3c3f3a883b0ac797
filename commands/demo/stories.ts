/**
 * What GPs in the demo ask about, and what the consultants answer. Invented for showing the
 * product; not a source of clinical advice.
 */
import type { DrawableLesion } from "@/commands/demo/skin/catalogue.ts";
import type { OutcomeKey, Priority } from "@/db/schema/referrals.ts";

export interface Story {
  readonly lesion: DrawableLesion;
  readonly shape: "lesion" | "rash";
  /** Years of birth in which a patient may be born. */
  readonly born: readonly [number, number];
  readonly sites: readonly string[];
  readonly howLong: string;
  readonly changes: readonly string[];
  readonly symptoms: readonly string[];
  readonly treatments: string;
  readonly question: string;
  readonly priority: Priority;
  readonly diagnosis: string;
  readonly plan: string;
  readonly outcome: OutcomeKey;
  /** Its close-up is, and the verdict says so. */
  readonly outOfFocus?: boolean;
}

export const stories: readonly Story[] = [
  {
    lesion: "melanoma",
    born: [1940, 1985],
    shape: "lesion",
    sites: ["Left calf", "Upper back", "Right shoulder"],
    howLong: "6 months, growing in the last 2",
    changes: ["size", "shape", "colour"],
    symptoms: ["itching"],
    treatments: "None",
    question: "New pigmented lesion with change in size and colour. Is this a melanoma?",
    priority: "urgent_suspected_cancer",
    diagnosis: "Atypical pigmented lesion, melanoma must be excluded",
    plan:
      "Please tell the patient today that we are arranging an urgent appointment for removal and examination.\n" +
      "We will book the clinic. No biopsy in primary care.",
    outcome: "urgent_suspected_cancer",
  },
  {
    lesion: "naevus",
    born: [1960, 2010],
    shape: "lesion",
    sites: ["Abdomen", "Lower back", "Left forearm", "Neck"],
    howLong: "Many years",
    changes: ["colour"],
    symptoms: [],
    treatments: "None",
    question: "Regular brown mole, patient worried. Can we reassure?",
    priority: "routine",
    diagnosis: "Benign compound naevus",
    plan: "Reassure. Show the patient how to look for change in size, shape or colour.\n" +
      "Send again with new photographs if any of these is seen.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "basal_cell_carcinoma",
    born: [1925, 1970],
    shape: "lesion",
    sites: ["Right side of nose", "Left temple", "Forehead"],
    howLong: "14 months",
    changes: ["size"],
    symptoms: ["bleeding"],
    treatments: "Fusidic acid cream for 2 weeks, no change",
    question: "Pearly lesion with a raised edge. Does this need to be removed?",
    priority: "routine",
    diagnosis: "Nodular basal cell carcinoma",
    plan: "Needs excision. We will offer a date in the procedure clinic.\n" +
      "Please check anticoagulants and tell us of a pacemaker before then.",
    outcome: "clinic_routine",
  },
  {
    lesion: "seborrhoeic_keratosis",
    born: [1925, 1972],
    shape: "lesion",
    sites: ["Chest", "Upper back", "Left flank"],
    howLong: "3 years",
    changes: ["none"],
    symptoms: ["itching"],
    treatments: "None",
    question: "Warty pigmented plaque with a stuck-on look. Is it safe to leave?",
    priority: "routine",
    diagnosis: "Seborrhoeic keratosis",
    plan:
      "Benign. No treatment is needed.\nIf it bleeds or changes colour, send a close-up with a ruler.",
    outcome: "discharged",
  },
  {
    lesion: "actinic_keratosis",
    born: [1925, 1968],
    shape: "lesion",
    sites: ["Scalp", "Back of right hand", "Left ear"],
    howLong: "About a year",
    changes: ["none"],
    symptoms: [],
    treatments: "Emollient",
    question:
      "Several scaly patches on sun-damaged skin. Which treatment, and is any of them suspicious?",
    priority: "routine",
    diagnosis: "Actinic keratoses, no invasive change seen",
    plan:
      "Treat in primary care with a topical treatment for actinic keratosis from your formulary.\n" +
      "Review at 3 months with photographs. Advise sun protection.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "psoriasis",
    born: [1945, 2002],
    shape: "rash",
    sites: ["Both elbows", "Both knees", "Lower back"],
    howLong: "8 months",
    changes: ["size"],
    symptoms: ["itching"],
    treatments: "Emollient and a mild topical steroid, little help",
    question: "Likely psoriasis not settling. What next?",
    priority: "routine",
    diagnosis: "Chronic plaque psoriasis",
    plan:
      "Start a combined vitamin D analogue and potent steroid once a day for 4 weeks, then review.\n" +
      "Ask about joint pain and stiffness in the morning. Check cardiovascular risk.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "eczema",
    born: [1930, 2010],
    shape: "rash",
    sites: ["Both hands", "Inside of both elbows", "Neck and face"],
    howLong: "5 weeks",
    changes: ["size", "colour"],
    symptoms: ["itching", "oozing_or_crusting", "pain"],
    treatments: "Hydrocortisone 1%, emollient",
    question: "Flare of eczema with weeping. Infected? Would you give an oral antibiotic?",
    priority: "urgent",
    diagnosis: "Acute flare of atopic eczema, probably infected",
    plan: "Swab, then treat infection as your local guideline says.\n" +
      "Step up to a moderately potent steroid for 2 weeks; emollient four times a day.\n" +
      "If there are clustered painful blisters or fever, send to the on-call team the same day.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "tinea",
    born: [1955, 2010],
    shape: "rash",
    sites: ["Right thigh", "Trunk", "Left groin fold"],
    howLong: "3 weeks",
    changes: ["size", "shape"],
    symptoms: ["itching"],
    treatments: "Hydrocortisone 1%, worse",
    question: "Annular scaly rash. Fungal, or something else?",
    priority: "routine",
    diagnosis: "Tinea corporis",
    plan:
      "Take scrapings from the edge before treatment.\nIf they are positive, treat with a topical antifungal; " +
      "send again with the result if it has not cleared after 4 weeks.",
    outcome: "tests_then_ask_again",
  },
  {
    lesion: "acne",
    born: [1985, 2010],
    shape: "rash",
    sites: ["Face", "Face and upper back"],
    howLong: "2 years",
    changes: ["size"],
    symptoms: ["pain"],
    treatments: "Benzoyl peroxide; lymecycline for 3 months",
    question: "Acne with scarring after a course of antibiotics. Does this need you?",
    priority: "routine",
    diagnosis: "Moderate to severe acne with scarring",
    plan: "We will see the patient about oral isotretinoin.\n" +
      "Please send full blood count, liver function and lipids, and ask about mood before the visit.",
    outcome: "clinic_routine",
  },
  {
    lesion: "rosacea",
    born: [1950, 1996],
    shape: "rash",
    sites: ["Cheeks and nose"],
    howLong: "18 months",
    changes: ["colour"],
    symptoms: ["pain"],
    treatments: "Metronidazole gel for 8 weeks, partly better",
    question: "Rosacea not controlled. Next step?",
    priority: "routine",
    diagnosis: "Papulopustular rosacea",
    plan:
      "Change to ivermectin cream once a day for 12 weeks; sun protection; keep a diary of triggers.\n" +
      "Ask about gritty or sore eyes.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "urticaria",
    born: [1950, 2010],
    shape: "rash",
    sites: ["Trunk and thighs", "Both arms"],
    howLong: "7 weeks, most days",
    changes: ["shape"],
    symptoms: ["itching"],
    treatments: "Cetirizine 10 mg when needed",
    question: "Urticaria for more than six weeks. Which tests are worth doing?",
    priority: "routine",
    diagnosis: "Chronic spontaneous urticaria",
    plan: "Full blood count and inflammatory markers are enough.\n" +
      "Give a non-sedating antihistamine every day; it may be increased as your formulary says.\n" +
      "Ask about swelling of the lips or tongue; if so, tell the patient when to call 999.",
    outcome: "treat_in_primary_care",
  },
  {
    lesion: "naevus",
    born: [1960, 2010],
    shape: "lesion",
    sites: ["Sole of left foot", "Scalp behind right ear"],
    howLong: "Not known",
    changes: ["not_known"],
    symptoms: [],
    treatments: "None",
    question: "Found by chance. Photograph taken with the patient's own phone. Is it benign?",
    priority: "urgent",
    diagnosis: "Cannot be told from these photographs",
    plan: "The close-up is out of focus and there is no scale.\n" +
      "Please photograph again with a ruler, in daylight, and with a dermatoscope if you have one.",
    outcome: "rejected",
    outOfFocus: true,
  },
];
