/** A story in the words of the referral's questions. */
import type { Story } from "@/commands/demo/stories.ts";
import type { HistoryInput } from "@/domain/referrals/questions.ts";

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
  return {
    question: story.question,
    problem: story.shape,
    site: siteKey(site),
    site_detail: site,
    duration: story.howLong,
    change: story.changes,
    symptoms: story.symptoms.length > 0 ? story.symptoms : ["none"],
    ...(story.shape === "lesion" ? { size_mm: String(4 + serial * 3 % 11) } : {}),
    skin_cancer: serial % 9 === 0 ? "yes" : serial % 5 === 0 ? "not_known" : "no",
    immune_suppression: serial % 13 === 0 ? "yes" : "no",
    treatments: story.treatments,
    medicines: medicines[serial % medicines.length]!,
    allergies: allergies[serial % allergies.length]!,
  };
}

export const siteOf = (story: Story, serial: number): string =>
  story.sites[serial % story.sites.length]!;

/** Where the drawings from afar, which show an arm or a leg, can have been taken. */
export const isOnLimb = (site: string): boolean =>
  /calf|leg|arm|elbow|knee|hand|thigh/i.test(site) && !/trunk/i.test(site);

const siteWords: readonly (readonly [RegExp, string])[] = [
  [/scalp/i, "scalp"],
  [/nose|cheek|face|temple|forehead/i, "face"],
  [/\bear\b/i, "ear"],
  [/neck/i, "neck"],
  [/shoulder/i, "shoulder"],
  [/elbow|forearm/i, "forearm"],
  [/hand/i, "hand"],
  [/chest/i, "chest"],
  [/abdomen|flank/i, "abdomen"],
  [/upper back/i, "upper_back"],
  [/lower back/i, "lower_back"],
  [/groin/i, "groin"],
  [/thigh/i, "thigh"],
  [/calf|knee|leg/i, "lower_leg"],
  [/sole|foot/i, "foot"],
  [/trunk|arms/i, "widespread"],
];

const siteKey = (site: string): string =>
  siteWords.find(([words]) => words.test(site))?.[1] ?? "somewhere_else";
