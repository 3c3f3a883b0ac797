import { z } from "zod";
import type { Id } from "@/db/columns.ts";

/** What a home chooses before it asks about a resident. */
export const AskForm = z.object({
  service: z.uuid("Choose who is asked").transform((id) => id as Id<"Service">),
});
export type AskForm = z.output<typeof AskForm>;
