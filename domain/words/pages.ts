/** The pages on which words stand, by what their keys begin with: they are checked page by page. */
import { english, type Key } from "@/domain/words/dictionary.ts";

type PageIn<K> = K extends `${infer P}.${string}` ? P : never;
export type WordsPage = PageIn<Key>;

export const wordsPages: Readonly<Record<WordsPage, string>> = {
  about: "Who is answering: what is wrong there",
  call: "Into a call, by invitation",
  check: "Check your answers",
  consent: "Agreement",
  date: "Dates and times",
  gate: "Every page, and what stands before the questions",
  instead: "Be seen in person instead",
  journey: "Every page with a question",
  letter: "The letter to the patient",
  messages: "E-mails and text messages",
  photographs: "Photographs",
  place: "Places on the body",
  post: "The printed letter with a link",
  question: "The questions",
  saving: "What is kept while somebody types",
  sending: "Photographs on their way",
  sent: "What happens after sending",
  survey: "About somebody’s experience",
  urgent: "What must not wait",
  who: "Who is answering",
};

export const englishKeys = Object.keys(english) as readonly Key[];
export const pageOf = (key: Key): WordsPage => key.split(".", 1)[0] as WordsPage;
