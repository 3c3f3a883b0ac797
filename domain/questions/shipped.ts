import { adviceQuestions } from "@/domain/questions/advice.ts";
import { dermatologyQuestions } from "@/domain/questions/dermatology.ts";
import type { Question } from "@/domain/questions/question.ts";

/** To name an answer whose question the service has taken out: most were shipped once. */
export const everyShippedQuestion: readonly Question[] = [
  ...dermatologyQuestions,
  ...adviceQuestions,
];
