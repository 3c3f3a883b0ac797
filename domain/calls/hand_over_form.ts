/** Whom a call is handed to, how, and what they should know before they answer. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { handOverKinds } from "@/db/schema/calls.ts";
import { type OperatorSkill, operatorSkills } from "@/db/schema/hubs.ts";

/** `skill:prescriber` or `person:ID`: one list on the page. */
const to = z.string("Choose whom to ask").transform((typed, context) => {
  const [what, which = ""] = typed.split(":");
  if (what === "skill" && operatorSkills.some((each) => each === which)) {
    return { skill: which as OperatorSkill };
  }
  if (what === "person" && z.uuid().safeParse(which).success) {
    return { person: which as Id<"User"> };
  }
  context.addIssue({ code: "custom", message: "Choose whom to ask" });
  return z.NEVER;
});

export const HandOverForm = z.object({
  kind: z.enum(handOverKinds, "Choose how"),
  to,
  /** The page has a note of its own. */
  handOverNote: z.string().trim().min(
    1,
    "Say in a line or two what they should know before they answer",
  )
    .max(2000, "Use 2,000 characters or fewer"),
}).transform(({ handOverNote: note, ...asked }) => ({ ...asked, note }));
export type HandOverInput = z.output<typeof HandOverForm>;
