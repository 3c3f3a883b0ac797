/** What people may write to each other about a referral. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";

const longest = 4000;
const words = z.string().trim()
  .max(longest, `Message must be ${figure(longest)} characters or fewer`);
/** The newest message that the page showed. */
const seen = z.union([z.literal(""), z.uuid()], "Open this page again: part of it did not arrive")
  .transform((id) => id === "" ? undefined : id as Id<"Message">);

export const MessageForm = z.object({
  words: words.min(1, "Write your message"),
  seen: seen.optional(),
});
export type MessageInput = z.output<typeof MessageForm>;

/** What is not sent is left as it was. */
export const MessageDraftForm = z.object({ words: words.optional() });

export const MessagesReadForm = z.object({
  upTo: z.uuid("Open this page again: part of it did not arrive")
    .transform((id) => id as Id<"Message">),
});
