/** What a hub says as it asks for a photograph in a call, and what the home answers. */
import { z } from "zod";
import { closerLookConsents } from "@/db/schema/closer_looks.ts";

const line = z.string().trim().max(200, "Use 200 characters or fewer").default("")
  .transform((text) => text || null);

export const AskForPhotograph = z.object({
  wants: line,
  intimate: z.literal("yes", "Tick it, or leave it").optional(),
});
export type AskForPhotographInput = z.output<typeof AskForPhotograph>;

export const AgreeToPhotograph = z.object({
  agreed: z.enum(closerLookConsents, "Say who agrees to the photograph"),
  agreedBy: line,
}).refine(({ agreed, agreedBy }) => agreed === "given" || agreedBy !== null, {
  message: "Say who decided that it is best for them",
  path: ["agreedBy"],
});
export type AgreeToPhotographInput = z.output<typeof AgreeToPhotograph>;

export const NotNow = z.object({ reason: line });
export type NotNowInput = z.output<typeof NotNow>;
