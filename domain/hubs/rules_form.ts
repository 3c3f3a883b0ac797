/** How a hub gives out its calls, as its lead reads and types it, each rule with how far it may be moved. */
import { z } from "zod";
import type { HubRules } from "@/domain/hubs/usual_settings.ts";

export type NumberedRule = Exclude<keyof HubRules, "phone" | "relayOnly">;

interface RuleWords {
  readonly label: string;
  readonly hint: string;
  readonly unit: "seconds" | "minutes";
  readonly least: number;
  readonly most: number;
}

export const ruleCatalogue: Readonly<Record<NumberedRule, RuleWords>> = {
  ringSeconds: {
    label: "One person is rung for",
    hint: "Then the next one is rung, and so on until somebody answers",
    unit: "seconds",
    least: 5,
    most: 120,
  },
  everybodyAfterSeconds: {
    label: "Everybody is rung after",
    hint: "Everybody who is ready, whatever they can take, and the lead is alarmed",
    unit: "seconds",
    least: 10,
    most: 600,
  },
  answerWithinSeconds: {
    label: "A call counts as not answered after",
    hint: "The home is told, given the number below, and is to be called back",
    unit: "seconds",
    least: 60,
    most: 1800,
  },
  abandonedAfterSeconds: {
    label: "A call counts as given up after",
    hint: "One that the home gives up sooner is in no figure",
    unit: "seconds",
    least: 0,
    most: 300,
  },
  writingUpSeconds: {
    label: "Time to write up after a call",
    hint: "Then whoever took it is ready again, and is rung",
    unit: "seconds",
    least: 0,
    most: 1800,
  },
  healSeconds: {
    label: "A lost connection is healed within",
    hint: "After that the other side is rung, and given the number to dial",
    unit: "seconds",
    least: 10,
    most: 300,
  },
  callBackMinutes: {
    label: "A home is called back within",
    hint: "From when it asked, or from when nobody answered",
    unit: "minutes",
    least: 5,
    most: 240,
  },
};
export const numberedRules = Object.keys(ruleCatalogue) as NumberedRule[];

const whole = ({ least, most }: RuleWords) => {
  const error = `Type a whole number from ${least} to ${most}`;
  return z.string().trim().regex(/^\d{1,5}$/, error).transform(Number)
    .refine((number) => number >= least && number <= most, error);
};

const numbers = Object.fromEntries(
  numberedRules.map((rule) => [rule, whole(ruleCatalogue[rule])]),
) as Record<NumberedRule, ReturnType<typeof whole>>;

export const RulesForm = z.object({
  ...numbers,
  phone: z.string().trim().min(1, "Type the number that homes dial when nobody answers")
    .max(40, "Use 40 characters or fewer")
    .regex(
      /^\+?[\d\s().-]+(\s*(ext|x)\.?\s*\d+)?$/i,
      "Type a telephone number, such as 020 7946 0001",
    ),
  relayOnly: z.literal("yes").optional().transform((said) => said === "yes"),
  /** When the rules that the page showed were set. */
  seen: z.string().max(40).default(""),
}).refine((typed) => typed.everybodyAfterSeconds < typed.answerWithinSeconds, {
  path: ["everybodyAfterSeconds"],
  error: "Everybody must be rung before the call counts as not answered",
});
export type RulesInput = z.output<typeof RulesForm>;

/** The rules in force as the form shows them. */
export const typedRules = (
  rules: HubRules & { readonly amendedAt: string | null },
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(numberedRules.map((rule) => [rule, String(rules[rule])])),
  phone: rules.phone,
  ...rules.relayOnly ? { relayOnly: "yes" } : {},
  seen: rules.amendedAt ?? "",
});
