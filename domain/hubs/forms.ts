/** What somebody says as they go on shift. */
import { z } from "zod";
import { operatorSkills } from "@/db/schema/hubs.ts";
import { languageTags } from "@/domain/hubs/languages.ts";

const several = (value: unknown) =>
  value === undefined ? [] : [value].flat().filter((each) => each !== "");

/** What a lead says a colleague takes. */
export const TakesForm = z.object({
  skills: z.preprocess(
    several,
    z.array(z.enum(operatorSkills, "Choose from the list")).min(1, "Choose at least one"),
  ),
  languages: z.preprocess(
    several,
    z.array(z.enum(languageTags, "Choose from the list")),
  ),
});

export const ShiftForm = TakesForm.extend({
  soundTried: z.literal("yes", "Press “Play the ring”, and say that you heard it"),
});

export const ShiftStateForm = z.object({
  state: z.enum(["ready", "away"], "Choose ready or away"),
});
