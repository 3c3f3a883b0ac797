/** Who may do what with a referral and its answer. */
import {
  practiceClinicians,
  practiceStaff,
  serviceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";
import type { Rule } from "@/domain/access/rule.ts";
import type { Subjects } from "@/domain/access/subjects.ts";
import { heldByThem, isTheirWork, ofEitherSide, ofTheirPractice } from "@/domain/access/whose.ts";

type OfReferrals = Extract<keyof Subjects, `referral.${string}`>;

export const referralPermissions: { readonly [P in OfReferrals]: Rule<Subjects[P]> } = {
  "referral.draft": {
    may: "write a referral",
    roles: [...practiceClinicians],
    when: ofTheirPractice,
    otherwise: "Only the practice that began this referral can change it",
  },
  "referral.book": {
    may: "book patients for photographs, and say what became of it",
    roles: [...practiceStaff],
    when: ofTheirPractice,
    otherwise: "Only the practice that began this referral can do this",
  },
  "referral.invite": {
    may: "ask a patient for the history and photographs",
    roles: [...practiceClinicians],
    when: ofTheirPractice,
    otherwise: "Only the practice that began this referral can do this",
  },
  "referral.send": {
    may: "send a referral",
    roles: ["gp", "practice_nurse"],
    when: ofTheirPractice,
    otherwise: "Only the practice that began this referral can send it",
  },
  "referral.view": {
    may: "open a referral",
    roles: [...practiceStaff, ...serviceStaff],
  },
  "referral.withdraw": {
    may: "withdraw a referral",
    roles: ["gp", "practice_nurse", "practice_manager"],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can withdraw it",
  },
  "referral.read_answer": {
    may: "read the answer to a referral",
    roles: [...practiceStaff],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can mark its answer as read",
  },
  "referral.close": {
    may: "close a referral when its plan has been acted on",
    roles: ["gp", "practice_nurse"],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can close it",
  },
  "referral.claim": {
    may: "take a case from the queue",
    roles: [...specialists],
    when: isTheirWork,
    otherwise: "Only the team that this case went to can take it",
  },
  "referral.take_over": {
    may: "take over a case from a colleague who holds it",
    roles: [...specialists],
    when: isTheirWork,
    otherwise: "Only the team that this case went to can take it over",
  },
  "referral.release": {
    may: "put a case back in the queue",
    roles: [...specialists],
    when: heldByThem,
    otherwise: "Only the person who holds this case can put it back",
  },
  "referral.ask": {
    may: "return a case to the practice for information or photographs",
    roles: [...specialists],
    when: heldByThem,
    otherwise: "Only the person who holds this case can return it. Claim it first",
  },
  "referral.reply": {
    may: "reply to what a specialist asked about a referral",
    roles: [...practiceClinicians],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can reply",
  },
  "referral.answer": {
    may: "answer a referral",
    roles: [...specialists],
    when: heldByThem,
    otherwise: "Only the person who holds this case can answer it. Claim it first",
  },
  "referral.act_on_plan": {
    may: "tick what an answer’s plan asks for",
    roles: [...practiceStaff, ...specialists],
    when: ofEitherSide,
    otherwise: "Only those whose part of the plan this is can tick it",
  },
  "referral.copy_answer": {
    may: "record that an answer was copied into the patient’s record",
    roles: [...practiceStaff],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can record this",
  },
  "referral.reopen": {
    may: "open a closed referral again",
    roles: ["gp", "practice_nurse"],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can open it again",
  },
  "referral.amend_answer": {
    may: "amend an answer that the practice has",
    roles: [...specialists],
    when: isTheirWork,
    otherwise: "Only the team that answered this case can amend its answer",
  },
  "referral.redirect": {
    may: "pass a case on to another service",
    roles: [...specialists],
    when: heldByThem,
    otherwise: "Only the person who holds this case can pass it on. Claim it first",
  },
  "referral.follow_up": {
    may: "begin a follow-up of a referral that was answered",
    roles: [...practiceClinicians],
    when: ofTheirPractice,
    otherwise: "Only the practice that sent this referral can begin a follow-up of it",
  },
  "referral.record_told": {
    may: "record that a patient was told what the specialist found",
    roles: [...practiceClinicians, "practice_manager", ...specialists],
  },
  "referral.record_treatment": {
    may: "record when a patient's first definitive treatment began",
    roles: [...practiceClinicians, "practice_manager", ...specialists],
    when: ofEitherSide,
    otherwise:
      "Only the practice that sent this referral and the team that answered it can do this",
  },
};
