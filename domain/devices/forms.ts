/** What is typed to pair a tablet, to use one, and to say how a home uses them. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { inLatinDigits } from "@/domain/latin_digits.ts";
import { codeLetters } from "@/domain/links/make.ts";

export const NewTabletForm = z.object({
  name: z.string("Enter a name for the tablet").trim().min(1, "Enter a name for the tablet")
    .max(60, "Use 60 characters or fewer"),
  place: z.string().trim().max(100, "Use 100 characters or fewer").default("")
    .transform((place) => place || null),
});
export type NewTablet = z.output<typeof NewTabletForm>;

const shape = "A code is 8 letters and numbers. Check what you typed";

export const PairingCodeForm = z.object({
  code: z.string("Enter the code").max(100, shape).transform((typed) =>
    inLatinDigits(typed).toUpperCase().replaceAll(/[\s.,_–—-]/g, "")
  ).pipe(
    z.string().min(1, "Enter the code").regex(new RegExp(`^[${codeLetters}]{8}$`), shape),
  ),
});

/** In whichever digits, with spaces or without: the same when it is set as when it is asked for. */
const pinOf = (typed: string): string => inLatinDigits(typed).replaceAll(/\s/g, "");

/** A PIN as it is typed to prove who it is. */
export const PickNameForm = z.object({
  pin: z.string().max(100, "Enter your PIN").default("").transform(pinOf)
    .pipe(z.string().max(20, "Enter your PIN")),
});

export const PinForm = z.object({
  pin: z.string("Enter a PIN").transform(pinOf)
    .pipe(
      z.string().regex(/^\d{4,8}$/, "A PIN is 4 to 8 digits")
        .refine((pin) => !isFirstGuess(pin), "That PIN is among the first that people try"),
    ),
});

/** 0000, 1234, 8765. */
function isFirstGuess(pin: string): boolean {
  const steps = new Set([...pin.slice(1)].map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0]!);
}

export const HomeSettingsForm = z.object({
  hub: z.preprocess(
    (value) => value === "" ? undefined : value,
    z.uuid("Choose a hub from the list").transform((id) => id as Id<"Organisation">).optional(),
  ),
  asksPin: z.enum(["yes", "no"], "Say whether people type a PIN").transform((said) =>
    said === "yes"
  ),
});
export type HomeSettingsInput = z.output<typeof HomeSettingsForm>;
