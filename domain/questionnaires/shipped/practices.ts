import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import {
  agreement,
  easy,
  inOwnWords,
  useful,
  waited,
  yesNo,
} from "@/domain/questionnaires/shipped/common.ts";

export const forPractices: QuestionnaireDefinition = {
  title: "How our service works for your practice",
  intro: "Tell us how it is to send us patients and to work with what we answer. It takes about " +
    "five minutes, and you can stop and go on later.",
  sections: [
    {
      key: "sending",
      title: "Sending a referral",
      questions: [
        easy("How easy is it to send us a referral?"),
        {
          key: "minutes",
          label: "About how many minutes does one take you, photographs included?",
          kind: "number",
          unit: "minutes",
          least: 0,
          most: 240,
        },
        {
          key: "hindered",
          label: "Did any of these get in the way?",
          hint: "Select all that apply",
          kind: "several",
          options: [
            { value: "photographs", label: "Taking the photographs" },
            { value: "upload", label: "Sending the photographs" },
            { value: "questions", label: "Questions that did not fit the patient" },
            { value: "twice", label: "Typing something twice" },
            { value: "sign_in", label: "Signing in" },
            { value: "none", label: "None of these", exclusive: true },
          ],
        },
      ],
    },
    {
      key: "answers",
      title: "Our answers",
      questions: [
        waited("When do our answers come?"),
        useful("How useful are our answers for what you do next?"),
        {
          key: "statements",
          label: "How far do you agree?",
          kind: "matrix",
          rows: [
            { key: "clear", label: "I know what to do after reading an answer" },
            { key: "learn", label: "I learn something that I use for other patients" },
            { key: "ask_back", label: "I can ask back when something is not clear" },
          ],
          options: agreement,
        },
      ],
    },
    {
      key: "equipment",
      title: "Equipment and training",
      questions: [
        {
          key: "equipment_enough",
          label: "Do you have the equipment that you need?",
          kind: "choice",
          options: yesNo,
        },
        {
          key: "equipment_lacking",
          label: "What do you lack?",
          kind: "text",
          longest: 500,
          when: { key: "equipment_enough", oneOf: ["no"] },
        },
        {
          key: "training",
          label: "Would you like training?",
          hint: "Select all that apply",
          kind: "several",
          options: [
            { value: "photographs", label: "In taking photographs" },
            { value: "program", label: "In using Bedside" },
            { value: "when", label: "In when to refer" },
            { value: "none", label: "No training", exclusive: true },
          ],
        },
      ],
    },
    inOwnWords("What works well?", "What is the one thing that we should change?"),
  ],
};
