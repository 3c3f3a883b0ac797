/** What any specialist asks to begin with; each service adds what its own specialty needs. */
import {
  duration,
  ofThePatient,
  referrersQuestion,
  suspicionOfCancer,
  yesNoNotKnown,
} from "@/domain/questions/common.ts";
import type { Question } from "@/domain/questions/question.ts";

export const adviceQuestions: readonly Question[] = [
  referrersQuestion,
  {
    key: "subject",
    label: "What is it about, in a few words?",
    short: "Subject",
    hint: "For example, raised platelets, or falls in a care home",
    required: "Say in a few words what it is about: lists show the referral by them",
    kind: "line",
    longest: 80,
  },
  {
    ...duration,
    label: "How long has it been going on?",
    required: "Say how long it has been going on",
  },
  {
    key: "story",
    label: "What has happened so far?",
    short: "History",
    hint: "Symptoms, what you found on examination, and what has changed",
    required: "Write what has happened so far",
    kind: "text",
    longest: 8000,
    rows: 6,
  },
  suspicionOfCancer("Your own concern is enough, whatever the results so far"),
  {
    key: "tested",
    label: "Have tests been done?",
    short: "Tests",
    kind: "choice",
    options: yesNoNotKnown,
  },
  {
    key: "tested_on",
    label: "When were the latest tests done?",
    short: "Latest tests",
    when: { key: "tested", oneOf: ["yes"] },
    mayBeUnknown: true,
    kind: "date",
  },
  {
    key: "results",
    label: "What were the results?",
    short: "Results",
    hint: "Give units, and earlier values where they changed",
    when: { key: "tested", oneOf: ["yes"] },
    mayBeUnknown: true,
    kind: "text",
    longest: 8000,
    rows: 4,
  },
  ...ofThePatient,
];
