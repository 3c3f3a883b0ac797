import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import {
  agreement,
  easy,
  inOwnWords,
  useful,
  waited,
  yesNo,
} from "@/domain/questionnaires/shipped/common.ts";

export const forHomes: QuestionnaireDefinition = {
  title: "How our service works for your home",
  intro: "Tell us how it is to call us and to ask us about your residents. It takes about five " +
    "minutes, and you can stop and go on later.",
  sections: [
    {
      key: "calling",
      title: "Reaching us",
      questions: [
        {
          key: "called",
          label: "Have you called or asked us in the last six months?",
          required: true,
          kind: "choice",
          options: yesNo,
        },
        {
          ...easy("How easy is it to reach us?"),
          when: { key: "called", oneOf: ["yes"] },
        },
        {
          ...waited("When do you have somebody to speak to, or an answer?"),
          when: { key: "called", oneOf: ["yes"] },
        },
        {
          key: "why_not",
          label: "What kept you from it?",
          kind: "text",
          longest: 500,
          when: { key: "called", oneOf: ["no"] },
        },
      ],
    },
    {
      key: "calls",
      title: "Calls and advice",
      questions: [
        useful("How useful is what we advise?"),
        {
          key: "statements",
          label: "How far do you agree?",
          kind: "matrix",
          rows: [
            { key: "picture", label: "Picture and sound are good enough" },
            { key: "listened", label: "We are listened to" },
            { key: "next", label: "We know what happens next after a call" },
            { key: "night", label: "It works as well at night and at weekends" },
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
          key: "equipment_trouble",
          label: "Which of these give you trouble?",
          hint: "Select all that apply",
          kind: "several",
          options: [
            { value: "tablet", label: "The tablet" },
            { value: "stand", label: "The stand or the charger" },
            { value: "network", label: "The network" },
            { value: "sign_in", label: "Signing in or the PIN" },
            { value: "none", label: "None of these", exclusive: true },
          ],
        },
        {
          key: "trained",
          label: "How many people at your home can use it without help?",
          kind: "number",
          unit: "people",
          least: 0,
          most: 500,
        },
        {
          key: "training",
          label: "Would you like training for more people?",
          kind: "choice",
          options: yesNo,
        },
      ],
    },
    inOwnWords("What works well?", "What is the one thing that we should change?"),
  ],
};
