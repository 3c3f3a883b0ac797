/** Who may do what with links to patients, and what whoever holds one may do. */
import type { LinkPurpose } from "@/db/schema/links.ts";
import { homeStaff, practiceClinicians, practiceStaff } from "@/domain/access/role_groups.ts";
import type { Rule } from "@/domain/access/rule.ts";
import type { Subjects } from "@/domain/access/subjects.ts";
import { ofTheirLink, ofTheirPractice } from "@/domain/access/whose.ts";

type OfLinks =
  | Extract<keyof Subjects, `link.${string}`>
  | "letter.release"
  | "patient_question.reply"
  | "red_flag.see"
  | "resident.refer"
  | "translation.check";

const through = (...purposes: readonly LinkPurpose[]) =>
  ({
    roles: ["link_holder"],
    when: ofTheirLink(...purposes),
    otherwise: "This link leads elsewhere",
  }) as const;

export const linkPermissions: { readonly [P in OfLinks]: Rule<Subjects[P]> } = {
  "link.answer": { may: "answer what a patient is asked", ...through("history") },
  "link.read_letter": { may: "read the letter to the patient", ...through("letter", "shared") },
  "link.ask": { may: "ask the practice about the letter", ...through("letter") },
  "link.share": { may: "show the letter to somebody else", ...through("letter") },
  "letter.release": {
    may: "send a patient the letter that a specialist wrote to them",
    roles: ["gp", "practice_nurse"],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can send its letter to the patient",
  },
  "patient_question.reply": {
    may: "reply to what patients ask about their letters",
    roles: [...practiceClinicians],
    when: ofTheirPractice,
    otherwise: "Only the practice of this patient can reply",
  },
  "red_flag.see": {
    may: "say that an urgent answer of a patient was seen",
    roles: [...practiceStaff],
    when: ofTheirPractice,
    otherwise: "Only the practice of this patient can say so",
  },
  "resident.refer": {
    may: "ask for advice about a resident’s skin",
    roles: [...homeStaff],
  },
  "translation.check": {
    may: "check the words that patients read in other languages",
    roles: ["administrator"],
  },
};
