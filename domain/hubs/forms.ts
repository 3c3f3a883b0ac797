/** What somebody says as they go on shift. */
import { z } from "zod";
import { operatorSkills } from "@/db/schema/hubs.ts";

const several = (value: unknown) =>
  value === undefined ? [] : [value].flat().filter((each) => each !== "");

export const ShiftForm = z.object({
  skills: z.preprocess(
    several,
    z.array(z.enum(operatorSkills, "Choose from the list")).min(1, "Choose at least one"),
  ),
  languages: z.string().trim().max(100, "Use 100 characters or fewer").default("").transform(
    (typed) => typed.toLowerCase().split(/[\s,]+/).filter((each) => /^[a-z]{2,3}$/.test(each)),
  ),
  soundTried: z.literal("yes", "Press “Play the ring”, and say that you heard it"),
});

export const ShiftStateForm = z.object({
  state: z.enum(["ready", "away"], "Choose ready or away"),
});
