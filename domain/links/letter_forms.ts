/** What is typed about a letter: by a patient, in the language of their page, and by their practice. */
import { z } from "zod";
import { figure } from "@/domain/figures.ts";
import type { Speech } from "@/domain/words/speech.ts";

const longestQuestion = 1000;
const longestName = 60;
const longestReply = 2000;

export const AskForm = (say: Speech) =>
  z.object({
    words: z.string().trim().min(1, say("letter.ask_empty"))
      .max(longestQuestion, say("letter.ask_long", { count: longestQuestion })),
  });

export const ShareForm = (say: Speech) =>
  z.object({
    name: z.string().trim()
      .max(longestName, say("letter.share_for_long", { count: longestName })).default(""),
  });

export const ReplyForm = z.object({
  reply: z.string().trim().min(1, "Write your reply")
    .max(longestReply, `Reply must be ${figure(longestReply)} characters or fewer`),
});
