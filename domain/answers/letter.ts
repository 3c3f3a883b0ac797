/**
 * What the letter about an answer says, heading by heading, for paper, for the PDF and for the
 * practice's own system.
 *
 * Headings: PRSB, outpatient letter standard 2.2 (April 2023), in an order that suits the practice.
 * One with nothing below it is left out.
 */
import type { Day, Instant, NhsNumber } from "@/db/columns.ts";
import type { WayOfTelling } from "@/db/schema/referrals.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { certaintyLabels } from "@/domain/answers/details.ts";
import { historySections } from "@/domain/answers/letter_history.ts";
import {
  fact,
  known,
  type LetterFact,
  type LetterSection,
  section,
} from "@/domain/answers/letter_parts.ts";
import { planOf } from "@/domain/answers/plan.ts";
import {
  fullName,
  listName,
  type Need,
  needInWords,
  nhsNumberInWords,
  type NoNhsNumberReason,
  type Sex,
  sexLabels,
} from "@/domain/patients/patient.ts";
import { capacityCatalogue } from "@/domain/patients/consents.ts";
import type { History, Question } from "@/domain/questions/question.ts";
import { wayLabels } from "@/domain/referrals/told_form.ts";
import { nextOf, outcomeCatalogue, rejectionLabels } from "@/domain/referrals/outcomes.ts";
import type { CareConsent } from "@/domain/referrals/consent.ts";
import { complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";
import { longDay, longMoment } from "@/domain/time.ts";

export interface Letter {
  readonly title: string;
  readonly reference: string;
  readonly patientName: string;
  readonly from: string;
  readonly writtenAt: Instant;
  readonly sections: readonly LetterSection[];
}

export interface LetterFacts {
  readonly referral: {
    readonly reference: string;
    readonly practiceName: string;
    readonly practicePhone: string | null;
    readonly serviceName: string;
    readonly serviceOrganisationName: string;
    readonly sentAt: Instant | null;
    readonly sentByName: string | null;
    readonly history: History;
    readonly patientToldOn: Day | null;
    readonly patientToldHow: WayOfTelling | null;
  };
  readonly patient: {
    readonly firstName: string;
    readonly lastName: string;
    readonly dateOfBirth: Day;
    readonly sex: Sex;
    readonly nhsNumber: NhsNumber | null;
    readonly noNhsNumberReason: NoNhsNumberReason | null;
    readonly addressLines: string | null;
    readonly postcode: string | null;
    readonly phone: string | null;
    readonly needs: readonly Need[];
  };
  readonly answer: Answer;
  readonly questions: readonly Question[];
  readonly consent: Pick<CareConsent, "capacity" | "decidedBy"> | undefined;
}

export function letterOf(facts: LetterFacts): Letter {
  const { referral, patient, answer } = facts;
  const sections = [
    known("Patient demographics", demographics(patient)),
    known("GP practice", [
      fact("Practice", referral.practiceName),
      fact("Telephone", referral.practicePhone),
    ]),
    known("Referrer details", [
      fact("Sent by", referral.sentByName),
      fact("Sent on", referral.sentAt && longMoment(referral.sentAt)),
    ]),
    section("Attendance details", [
      fact("Service", `${referral.serviceName}, ${referral.serviceOrganisationName}`),
      fact("Reference", referral.reference),
      fact("Answered on", longMoment(answer.answeredAt)),
      fact("Amended because", answer.amendedBecause),
    ]),
    section("Diagnoses", diagnoses(answer)),
    section("Clinical summary", summary(answer)),
    section("Plan and requested actions", plan(answer)),
    ...historySections(facts.questions, referral.history, answer.details.medicines),
    known("Legal information", legal(facts.consent)),
    known("Individual requirements", [
      { name: "Needs", lines: patient.needs.map(needInWords) },
    ]),
    section("Information and advice given", [
      fact("Safety-netting", answer.details.safetyNetting),
      fact("Letter to the patient", answer.details.patientLetter),
      fact("Patient told", told(referral)),
    ]),
    section("Person completing record", [
      fact("Name", answer.answeredByName),
      fact("For", referral.serviceOrganisationName),
    ]),
    known("Distribution list", [fact("To", referral.practiceName)]),
  ];
  return {
    title: `${referral.serviceName}: answer to a referral`,
    reference: referral.reference,
    patientName: fullName(patient),
    from: referral.serviceOrganisationName,
    writtenAt: answer.answeredAt,
    sections: sections.filter(({ facts }) => facts.length > 0),
  };
}

/** Plain text for a GP system: one heading, then its lines; what the practice wrote itself is left out. */
export function recordText({ sections }: Letter): string {
  return sections.flatMap(({ heading, facts }) => {
    const news = facts.filter(({ known }) => !known);
    return news.length === 0 ? [] : [[heading.toUpperCase(), ...news.flatMap(asText)].join("\n")];
  }).join("\n\n");
}

function asText({ name, lines }: LetterFact): string[] {
  const [first] = lines;
  if (lines.length === 1) return [name ? `${name}: ${first}` : first!];
  return [...(name ? [`${name}:`] : []), ...lines.map((line) => `- ${line}`)];
}

function demographics(patient: LetterFacts["patient"]): LetterFact[] {
  const { addressLines, postcode } = patient;
  return [
    fact("Name", listName(patient)),
    fact("Born", longDay(patient.dateOfBirth)),
    fact("Sex", sexLabels[patient.sex]),
    fact("NHS number", nhsNumberInWords(patient)),
    fact("Address", [addressLines?.replaceAll("\n", ", "), postcode].filter(Boolean).join(", ")),
    fact("Telephone", patient.phone),
  ];
}

function diagnoses({ diagnosis, diagnosisCode, details }: Answer): LetterFact[] {
  return [
    fact("Diagnosis", diagnosis),
    fact("Certainty", details.certainty && certaintyLabels[details.certainty]),
    fact("SNOMED CT code", diagnosisCode),
    fact("Differential", details.differential),
  ];
}

function summary(answer: Answer): LetterFact[] {
  const { rejection, reply } = answer.details;
  return [
    fact("Outcome", outcomeCatalogue[answer.outcome].label),
    fact("Reason", rejection && rejectionLabels[rejection]),
    fact("What happens next", nextOf(answer)),
    fact("Seen face to face at", answer.clinicName && clinic(answer)),
    fact("Reply to the question", reply),
  ];
}

function clinic({ clinicName, clinicPlace, complexity }: Answer): string {
  const kind = complexity && `${complexityLabels[complexity].toLowerCase()} case`;
  return [clinicName, clinicPlace, kind].filter(Boolean).join(", ");
}

function plan(answer: Answer): LetterFact[] {
  const { practice, patient, specialist } = planOf(answer);
  const { resultsMean, followUp } = answer.details;
  return [
    { name: "GP actions", lines: practice },
    { name: "Hospital actions", lines: specialist },
    { name: "Patient actions", lines: patient },
    fact("What the results would change", resultsMean),
    fact("Follow-up", followUp && followUpInWords(followUp)),
  ];
}

export function followUpInWords(
  { weeks, newPhotographs }: NonNullable<Answer["details"]["followUp"]>,
): string {
  const when = weeks === 1 ? "In 1 week" : `In ${weeks} weeks`;
  return `${when}, ${newPhotographs ? "with new photographs" : "without new photographs"}`;
}

/** The day of that, apart from the day of the answer. */
function told({ patientToldOn, patientToldHow }: LetterFacts["referral"]): string | undefined {
  if (patientToldOn === null) return undefined;
  const how = patientToldHow && wayLabels[patientToldHow].toLowerCase();
  return [longDay(patientToldOn), how].filter(Boolean).join(", ");
}

/** Who decided about the photographs, where it was not the patient. */
function legal(consent: LetterFacts["consent"]): LetterFact[] {
  if (!consent || consent.capacity === "own_decision") return [];
  const { label } = capacityCatalogue[consent.capacity];
  return [fact("Photographs", [label, consent.decidedBy].filter(Boolean).join(": "))];
}
