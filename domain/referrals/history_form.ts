/** What a page of questions sends: the service's questions, each as its kind is typed. */
import { z } from "zod";
import { type History, type HistoryInput, type Question } from "@/domain/questions/question.ts";
import { readAnswer } from "@/domain/questions/read_answer.ts";

const Fields = z.record(z.string().max(80), z.union([z.string(), z.array(z.string())]));

/** What the page showed when it opened, so that a colleague's words are not overwritten unseen. */
const Seen = z.string().max(120_000).transform((text, context): History => {
  try {
    return Fields.parse(JSON.parse(text));
  } catch {
    context.addIssue("Open this page again: part of it did not arrive");
    return z.NEVER;
  }
});

/** Of a page that is shown again: it still answers for what its writer saw first. */
export const seenIn = (text: string): History | undefined => Seen.safeParse(text).data;

export interface HistorySent {
  readonly answers: HistoryInput;
  readonly seen: History | undefined;
  /** Which button was pressed. */
  readonly leave: boolean;
}

/** A field that saves itself sends one; the page sends all, with what it showed before. */
export const historyForm = (questions: readonly Question[]) =>
  Fields.transform((fields, context): HistorySent => {
    const seen = typeof fields["seen"] === "string" ? Seen.safeParse(fields["seen"]) : undefined;
    if (seen?.error) {
      for (const { message } of seen.error.issues) {
        context.addIssue({ code: "custom", message, path: ["seen"] });
      }
    }
    const answers: Record<string, string | readonly string[]> = {};
    for (const question of questions) {
      const read = readAnswer(question, fields, seen?.data);
      if (read === undefined) continue;
      if ("problem" in read) {
        context.addIssue({ code: "custom", message: read.problem, path: [question.key] });
      } else answers[question.key] = read.answer;
    }
    return { answers, seen: seen?.data, leave: fields["then"] === "leave" };
  });
