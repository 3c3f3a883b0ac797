/** What people may send about a referral, with limits and the words for when it does not fit. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { consentCapacities, consentForms } from "@/db/schema/patients.ts";
import { conversions, priorities, requestKinds, waysIn } from "@/db/schema/referrals.ts";
import { figure } from "@/domain/figures.ts";

const words = (longest: number, name: string) =>
  z.string().trim().max(
    longest,
    `${name} must be ${figure(longest)} characters or fewer`,
  );
const needed = (longest: number, name: string, missing: string) =>
  words(longest, name).min(1, missing);

const idOf = <Of extends string>(missing: string) =>
  z.uuid(missing).transform((id) => id as Id<Of>);

export const BeginForm = z.object({
  patient: idOf<"Patient">("Choose the patient first"),
  service: idOf<"Service">("Choose a service"),
  priority: z.enum(priorities, "Choose how soon an answer is needed"),
  wayIn: z.enum(waysIn, "Choose how the history and photographs come").optional(),
});
export type BeginInput = z.output<typeof BeginForm>;

export const PriorityForm = BeginForm.pick({ priority: true });

export const ConversionForm = z.object({
  conversion: z.enum(conversions, "Choose whether you authorise a referral"),
});

/** Without a choice of its own the one that was kept before counts; none at all is not sent. */
export const SendForm = z.object({
  version: z.coerce.number().int().positive(),
  conversion: ConversionForm.shape.conversion.optional(),
});

/** Not asked, or asked: given in writing, or refused. */
const wider = z.enum(["", "given", "refused"], "Choose from the list").optional();

export const FollowUpForm = BeginForm.pick({ priority: true });
export type FollowUpInput = z.output<typeof FollowUpForm>;

/** Spoken consent is enough for care (Devon teledermatology guidance). */
export const ConsentForm = z.object({
  decision: z.enum(["given", "refused"], "Say whether the patient agreed"),
  form: z.enum(consentForms, "Say how the patient answered"),
  capacity: z.enum(consentCapacities, "Say who decided"),
  decidedBy: words(200, "Name").default("").transform((name) => name === "" ? null : name),
  teaching: wider,
  publication: wider,
}).refine(({ capacity, decidedBy }) => capacity === "own_decision" || decidedBy !== null, {
  path: ["decidedBy"],
  message: "Enter the name of the person who decided",
});
export type ConsentInput = z.output<typeof ConsentForm>;

export const WithdrawForm = z.object({
  because: needed(1000, "Reason", "Say why you withdraw the referral"),
});

export const AskForm = z.object({
  kind: z.enum(requestKinds, "Choose what you ask for"),
  words: needed(2000, "Question", "Say what the practice should do"),
});
export type AskInput = z.output<typeof AskForm>;

export const ReplyForm = z.object({ words: words(4000, "Reply").default("") });

export const TakeOverForm = z.object({
  from: idOf<"User">("Open this page again: part of it did not arrive"),
  because: needed(500, "Reason", "Say why you take the case over"),
});
export type TakeOverInput = z.output<typeof TakeOverForm>;

export const RedirectForm = z.object({
  service: idOf<"Service">("Choose the service that it goes to"),
  because: needed(1000, "Reason", "Say why you pass the case on"),
});
export type RedirectInput = z.output<typeof RedirectForm>;
