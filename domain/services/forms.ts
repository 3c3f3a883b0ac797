import { z } from "zod";
import type { Id } from "@/db/columns.ts";

const longestTarget = 24 * 180;
const targetHours = z.number().int().min(1).max(longestTarget).nullable().default(null);

/** What a new service begins with: each part of it can be changed. */
export const beginnings = {
  dermatology: "Dermatology",
  advice: "Advice from a specialist, for any specialty",
} as const;
export type Beginning = keyof typeof beginnings;

const name = z.string().trim().min(1, "Enter the name of the service").max(
  80,
  "The name must be 80 characters or fewer",
);
const specialtyCode = z.string().trim()
  .regex(/^\d{3}$/, "Enter the treatment function code, 3 digits");

export const ServiceForm = z.object({
  name,
  specialtyCode,
  takesUrgentSuspectedCancer: z.boolean().default(false),
  routineTargetHours: targetHours,
  urgentTargetHours: targetHours,
  /** Left out: by the specialty. */
  begins: z.enum(Object.keys(beginnings) as [Beginning, ...Beginning[]]).optional(),
});
export type ServiceInput = z.input<typeof ServiceForm>;

const typedTarget = (what: string) =>
  z.string().trim().default("")
    .refine(
      (typed) => typed === "" || /^[1-9]\d{0,3}$/.test(typed) && Number(typed) <= longestTarget,
      `${what}: enter whole hours from 1 to ${longestTarget}, or leave it empty`,
    )
    .transform((typed) => typed === "" ? null : Number(typed));

/** The same as a page sends it. */
export const NewServiceForm = z.object({
  organisation: z.uuid("Open this page from the organisation")
    .transform((id) => id as Id<"Organisation">),
  begins: z.enum(
    Object.keys(beginnings) as [Beginning, ...Beginning[]],
    "Say what the service begins with",
  ),
  name,
  specialtyCode,
  suspectedCancer: z.enum(["yes", "no"], "Say whether it takes urgent suspected cancer")
    .transform((said) => said === "yes"),
  routineTargetHours: typedTarget("Routine"),
  urgentTargetHours: typedTarget("Urgent"),
});

const hours = (what: string) =>
  z.string().trim().regex(/^[1-9]\d{0,2}$/, `${what}: enter whole hours from 1 to 999`)
    .transform(Number);

export const UnreadForm = z.object({
  unreadToManagerHours: hours("The practice’s manager"),
  unreadToServiceHours: hours("You"),
  seen: z.string("Open the page again").max(100, "Open the page again"),
}).refine(
  ({ unreadToManagerHours, unreadToServiceHours }) => unreadToServiceHours > unreadToManagerHours,
  {
    path: ["unreadToServiceHours"],
    message: "You are told after the practice’s manager: enter more hours than above",
  },
);
export type UnreadInput = z.output<typeof UnreadForm>;
