/** What a home says of a call, before or while it rings, and what the hub writes of it. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { callConsents, callSubjects, insteadOf } from "@/db/schema/calls.ts";
import { redFlagKeys } from "@/domain/calls/red_flags.ts";
import { languageTags } from "@/domain/hubs/languages.ts";

const optional = (longest: number) =>
  z.string().trim().max(longest, `Use ${longest} characters or fewer`).default("")
    .transform((text) => text || null);

const uuid = <Of extends string>(error: string) => z.uuid(error).transform((id) => id as Id<Of>);

const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value === "" ? undefined : value, schema.optional());

/** Nothing of it is needed to call. */
export const CallAbout = z.object({
  subject: unlessEmpty(z.enum(callSubjects, "Choose from the list")),
  patientId: unlessEmpty(uuid<"Patient">("Choose a resident from the list")),
  about: optional(200),
  language: unlessEmpty(z.enum(languageTags, "Choose from the list")),
  redFlags: z.preprocess(
    (value) => value === undefined ? [] : [value].flat().filter((each) => each !== ""),
    z.array(z.enum(redFlagKeys as [typeof redFlagKeys[number]], "Choose from the list")),
  ),
  situation: optional(1000),
  background: optional(1000),
  assessment: optional(1000),
  recommendation: optional(1000),
  decision: optional(1000),
});
export type CallAboutInput = z.output<typeof CallAbout>;

/** What is kept while it is typed: one field or all of them. */
export const CallWriting = z.object({
  note: z.string().max(20_000, "Use 20,000 characters or fewer").optional(),
  outcome: unlessEmpty(uuid<"CallOutcome">("Choose how the call ended")),
  insteadOf: unlessEmpty(
    z.enum(insteadOf, "Say what the home would have done without this call"),
  ),
});
export type CallWritingInput = z.output<typeof CallWriting>;

export const CallEnding = z.object({
  outcome: uuid<"CallOutcome">("Choose how the call ended"),
  insteadOf: z.enum(insteadOf, "Say what the home would have done without this call"),
  note: z.string().trim().min(1, "Write a note: what was found and advised").max(
    20_000,
    "Use 20,000 characters or fewer",
  ),
});
export type CallEndingInput = z.output<typeof CallEnding>;

/** Kept as it is chosen and typed: one field or both. */
export const CallConsent = z.object({
  consent: unlessEmpty(z.enum(callConsents, "Say whether the resident agrees to the call")),
  consentBy: z.string().trim().max(200, "Use 200 characters or fewer").optional(),
});
export type CallConsentInput = z.output<typeof CallConsent>;

/** What a page noticed of its line: of whose, and after how long it was back. */
export const LineForm = z.object({
  kind: z.enum(["lost", "returned", "audio_only", "video_again", "relayed"]),
  of: unlessEmpty(uuid<"CallMember">("Say whose line it is")),
  seconds: unlessEmpty(z.coerce.number().int().min(0).max(86_400)),
});
export type LineInput = z.output<typeof LineForm>;

export const MechanismForm = z.object({ mechanism: z.enum(["video", "telephone"]) });

export const SeatForm = z.object({ again: z.literal("yes").optional() });

export const MessageForm = z.object({
  words: z.string().trim().min(1, "Write something").max(2000, "Use 2,000 characters or fewer"),
});

/** The home stops calling; the button says whether it is to be called back. */
export const GivingUp = z.object({ callBack: z.enum(["yes", "no"]).default("no") });
