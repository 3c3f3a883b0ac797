/** What a dermatology service begins with: each line of it can be changed or taken out. */
import type { Pence } from "@/db/columns.ts";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

const inPerson = "Refer the patient to be seen face to face, on your local pathway";

/** The list of North Central London's teledermatology service. */
const exclusions: ServiceDefinition["exclusions"] = [
  { key: "under_16", words: "The patient is under 16", instead: inPerson, underAge: 16 },
  {
    key: "immunosuppressed",
    words: "The patient’s immune system is suppressed",
    instead: inPerson,
    when: { key: "immune_suppression", oneOf: ["yes"] },
  },
  { key: "anogenital", words: "A lesion of the anogenital area", instead: inPerson },
  {
    key: "no_photographs",
    words: "The patient lacks capacity for photography, or does not consent to it",
    instead: inPerson,
  },
  {
    key: "previous_cancer",
    words: "Melanoma or another skin cancer before, and the whole body must be checked",
    instead: inPerson,
  },
  {
    key: "more_than_three",
    words: "More than 3 lesions",
    instead: inPerson,
    when: { key: "how_many", oneOf: ["more_than_three"] },
  },
  {
    key: "under_secondary_care",
    words: "A severe or chronic skin disease that secondary care already looks after",
    instead: "Write to the team that looks after the patient",
  },
  {
    key: "not_photographable",
    words: "A problem that cannot be photographed",
    instead: inPerson,
  },
  {
    key: "acute_severe_rash",
    words: "An acute, severe rash on more than half of the body’s surface",
    instead: "Speak to the dermatologist on call, the same day",
  },
];

/** Left out where the service takes urgent suspected cancer, since then it is a priority of its own. */
const suspected: ServiceDefinition["exclusions"][number] = {
  key: "suspected_cancer",
  words: "Suspected melanoma or squamous cell carcinoma, or a lesion that grows quickly",
  instead: "Refer the patient on your local urgent suspected cancer pathway",
};

export const dermatology = (takesUrgentSuspectedCancer: boolean): ServiceDefinition => ({
  practices: "all",
  homes: "no",
  priorities: takesUrgentSuspectedCancer
    ? ["urgent_suspected_cancer", "urgent", "routine"]
    : ["urgent", "routine"],
  questions: [...dermatologyQuestions],
  // A locating photograph, a close-up with a ruler and a dermoscopic one of each lesion, labelled
  // where there are several (Sheffield ICB 2023; Northern Cancer Alliance); from the side where it
  // is raised (Devon).
  photographs: [
    { kind: "overview", atLeast: 1, perLesion: true, optional: false },
    { kind: "close_up", atLeast: 1, perLesion: true, optional: false },
    { kind: "dermoscopic", atLeast: 1, perLesion: true, optional: false },
    { kind: "side", atLeast: 1, perLesion: true, optional: true },
  ],
  letterRelease: "practice",
  photographsRequired: true,
  exclusions: takesUrgentSuspectedCancer ? exclusions : [...exclusions, suspected],
  suspectedCancerInstead: suspected.instead,
  tariffs: { newPence: 65_00 as Pence, followUpPence: 45_00 as Pence },
  diagnoses: terms.map((term) => ({ code: "", term })),
});

/** Terms without codes: a service adds those of the edition of SNOMED CT that it is licensed for. */
const terms = [
  "Acne vulgaris",
  "Actinic keratosis",
  "Alopecia areata",
  "Atopic eczema",
  "Basal cell carcinoma",
  "Benign melanocytic naevus",
  "Bowen’s disease",
  "Contact dermatitis",
  "Dermatofibroma",
  "Epidermoid cyst",
  "Haemangioma",
  "Hand eczema",
  "Lichen planus",
  "Melanoma",
  "Molluscum contagiosum",
  "Psoriasis",
  "Rosacea",
  "Scabies",
  "Seborrhoeic dermatitis",
  "Seborrhoeic keratosis",
  "Solar lentigo",
  "Squamous cell carcinoma",
  "Tinea",
  "Urticaria",
  "Viral wart",
  "Vitiligo",
];
