import { z } from "zod";

const targetHours = z.number().int().min(1).max(24 * 180).nullable().default(null);

export const ServiceForm = z.object({
  name: z.string().trim().min(1, "Enter the name of the service").max(
    80,
    "The name must be 80 characters or fewer",
  ),
  specialtyCode: z.string().regex(/^\d{3}$/, "Enter the treatment function code, 3 digits"),
  takesUrgentSuspectedCancer: z.boolean().default(false),
  routineTargetHours: targetHours,
  urgentTargetHours: targetHours,
});
export type ServiceInput = z.input<typeof ServiceForm>;
