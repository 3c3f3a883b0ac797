import { z } from "zod";

export const mostReasonCharacters = 300;

export const GiveUpForm = z.object({
  reason: z.string().trim()
    .min(1, "Say why this is given up")
    .max(mostReasonCharacters, `Reason must be ${mostReasonCharacters} characters or less`),
});
export type GiveUpInput = z.infer<typeof GiveUpForm>;
