import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { agreement, easy, inOwnWords, useful } from "@/domain/questionnaires/shipped/common.ts";

export const forSpecialists: QuestionnaireDefinition = {
  title: "How it is to answer for our service",
  intro:
    "Tell us how it is to work on cases and calls here. It takes about five minutes, and you " +
    "can stop and go on later.",
  sections: [
    {
      key: "work",
      title: "Your work",
      questions: [
        easy("How easy is it to answer a case or a call?"),
        useful("How useful is what you are sent, for an answer that you can stand by?"),
        {
          key: "enough",
          label: "Of ten cases, how many have all that you need to answer them at once?",
          kind: "number",
          unit: "of 10",
          least: 0,
          most: 10,
        },
        {
          key: "lacking",
          label: "What is most often lacking?",
          hint: "Select all that apply",
          kind: "several",
          options: [
            { value: "history", label: "The history" },
            { value: "photographs", label: "Photographs that can be judged" },
            { value: "question", label: "What is being asked" },
            { value: "earlier", label: "Earlier letters or results" },
            { value: "none", label: "Nothing", exclusive: true },
          ],
        },
      ],
    },
    {
      key: "time",
      title: "Time and equipment",
      questions: [
        {
          key: "statements",
          label: "How far do you agree?",
          kind: "matrix",
          rows: [
            { key: "time", label: "I have enough time for each case" },
            { key: "screen", label: "My screen and line are good enough" },
            { key: "feedback", label: "I hear what became of patients whom I advised on" },
          ],
          options: agreement,
        },
        {
          key: "training",
          label: "Is there anything that you would like training in?",
          kind: "text",
          longest: 500,
        },
      ],
    },
    inOwnWords("What works well?", "What is the one thing that we should change?"),
  ],
};
