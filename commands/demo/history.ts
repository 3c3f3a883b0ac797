/** A story in the words of the referral's questions. */
import { bodyPlaceOf } from "@/commands/demo/body_places.ts";
import type { Story } from "@/commands/demo/stories.ts";
import type { HistoryInput } from "@/domain/questions/question.ts";
import { siteAnswer } from "@/domain/questions/site_answer.ts";
import { noExclusion } from "@/domain/services/exclusions.ts";

const medicines = [
  "Amlodipine 5 mg once a day",
  "None",
  "Ramipril 5 mg, atorvastatin 20 mg",
  "Apixaban 5 mg twice a day, bisoprolol 2.5 mg",
  "Combined pill",
  "Metformin 500 mg twice a day",
];
const allergies = ["None known", "Penicillin: rash", "None known", "Elastoplast", "None known"];

export function historyOf(story: Story, serial: number): HistoryInput {
  const site = siteOf(story, serial);
  const { bodySite, bodySide } = bodyPlaceOf(site);
  return {
    question: story.question,
    problem: story.shape,
    site: siteAnswer({ site: bodySite, side: bodySide }),
    site_detail: site,
    duration: story.howLong,
    change: story.changes,
    symptoms: story.symptoms.length > 0 ? story.symptoms : ["none"],
    ...(story.shape === "lesion" ? ofLesion(story, 4 + serial * 3 % 11) : {}),
    suspect_cancer: isSuspected(story) ? "yes" : "no",
    skin_cancer: serial % 9 === 0 ? "yes" : serial % 5 === 0 ? "not_known" : "no",
    family_history: serial % 11 === 0 ? "yes" : "no",
    immune_suppression: serial % 13 === 0 ? "yes" : "no",
    sun: serial % 4 === 0 ? ["outdoor_work"] : ["none"],
    skin_type: skinTypes[serial % skinTypes.length]!,
    treatments: story.treatments,
    medicines: medicines[serial % medicines.length]!,
    allergies: allergies[serial % allergies.length]!,
    exclusions: [noExclusion],
  };
}

const pigmented = ["melanoma", "naevus", "seborrhoeic_keratosis"];
const skinTypes = ["ii", "iii", "i", "v", "not_known", "iv", "vi"];

const isSuspected = ({ priority }: Story) => priority === "urgent_suspected_cancer";

/** @param size at its widest, in millimetres */
function ofLesion(story: Story, size: number): HistoryInput {
  const isPigmented = pigmented.includes(story.lesion);
  const ticked = [
    ...(isSuspected(story) ? ["size_change", "irregular_shape", "irregular_colour"] : []),
    ...(size >= 7 ? ["seven_mm"] : []),
  ];
  return {
    size_mm: String(size),
    how_many: "one",
    pigmented: isPigmented ? "yes" : "no",
    ...(isPigmented && { seven_point: ticked.length > 0 ? ticked : ["none"] }),
  };
}

export const siteOf = (story: Story, serial: number): string =>
  story.sites[serial % story.sites.length]!;

/** Where the drawings from afar, which show an arm or a leg, can have been taken. */
export const isOnLimb = (site: string): boolean =>
  /calf|leg|arm|elbow|knee|hand|thigh/i.test(site) && !/trunk/i.test(site);
