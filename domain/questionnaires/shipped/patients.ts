import type { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { easy, inOwnWords, useful, yesNo } from "@/domain/questionnaires/shipped/common.ts";

export const forPatients: QuestionnaireDefinition = {
  title: "How it was to be advised from afar",
  intro: "Your GP surgery asked us for advice, and you were sent a link or a letter. Tell us how " +
    "that was for you. It takes about three minutes.",
  sections: [
    {
      key: "link",
      title: "The link that you were sent",
      questions: [
        {
          key: "used",
          label: "Did you answer questions or send photographs through a link?",
          required: true,
          kind: "choice",
          options: yesNo,
        },
        {
          ...easy("How easy was that?"),
          when: { key: "used", oneOf: ["yes"] },
        },
        {
          key: "help",
          label: "Did somebody help you?",
          kind: "choice",
          options: yesNo,
          when: { key: "used", oneOf: ["yes"] },
        },
      ],
    },
    {
      key: "answer",
      title: "What you heard from us",
      questions: [
        {
          key: "waited",
          label: "How was the wait until you heard something?",
          kind: "choice",
          options: [
            { value: "short", label: "Short" },
            { value: "right", label: "About right" },
            { value: "long", label: "Too long" },
            { value: "nothing", label: "I have not heard anything yet" },
          ],
        },
        useful("How useful was what you heard?"),
        {
          key: "statements",
          label: "Is this how it was?",
          kind: "matrix",
          rows: [
            { key: "understood", label: "I understood what I was told" },
            { key: "next", label: "I knew what would happen next" },
            { key: "ask", label: "I knew whom to ask" },
          ],
          options: [
            { value: "yes", label: "Yes" },
            { value: "partly", label: "Partly" },
            { value: "no", label: "No" },
          ],
        },
      ],
    },
    inOwnWords("What was good?", "What should we change?"),
  ],
};
