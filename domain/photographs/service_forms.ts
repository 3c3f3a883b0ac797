/** What a service's manager may send us about the photographs it asks for and how they are judged. */
import { z } from "zod";
import { type PhotographKind, photographKinds } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import {
  rangeOf,
  thresholdCatalogue,
  type ThresholdName,
  thresholdNames,
  typedThreshold,
} from "@/domain/photographs/thresholds.ts";

/** How a kind can be asked for. */
export const waysOfAsking = {
  no: "Not asked for",
  each_lesion: "Of each lesion",
  each_lesion_optional: "Of each lesion, optional",
  referral: "Once for the whole referral",
  referral_optional: "Once for the whole referral, optional",
} as const;
type WayOfAsking = keyof typeof waysOfAsking;
const ways = Object.keys(waysOfAsking) as WayOfAsking[];

/** More than this of one kind and one lesion, and nobody would send a referral. */
const mostOfAKind = 10;

const askedFor = (kind: PhotographKind) =>
  z.enum(ways, `${photographKindCatalogue[kind].label}: choose whether it is asked for`);

const howMany = (kind: PhotographKind) =>
  z.string().trim().default("").transform((typed) => typed === "" ? 1 : Number(typed)).pipe(
    z.number(manyWords(kind)).int(manyWords(kind)).min(1, manyWords(kind))
      .max(mostOfAKind, manyWords(kind)),
  );
const manyWords = (kind: PhotographKind) =>
  `${photographKindCatalogue[kind].label}: enter a whole number from 1 to ${mostOfAKind}`;

/** Kept as it is measured. Empty, and what Bedside ships with, is no limit of one's own. */
const limit = (name: ThresholdName) =>
  z.string().trim().max(20, limitWords(name)).default("").transform((typed, context) => {
    if (typed === "") return undefined;
    const { each, decimals } = thresholdCatalogue[name];
    const { shipped, least, most } = rangeOf(name);
    const isPlain = new RegExp(`^\\d+${decimals > 0 ? `(\\.\\d{1,${decimals}})?` : ""}$`);
    const value = isPlain.test(typed) ? Number(typed) : NaN;
    if (value >= least && value <= most) return value === shipped ? undefined : value / each;
    context.addIssue({ code: "custom", message: limitWords(name) });
    return z.NEVER;
  });

function limitWords(name: ThresholdName): string {
  const { label, decimals } = thresholdCatalogue[name];
  const { least, most } = rangeOf(name);
  const number = decimals > 0 ? `number with up to ${decimals} decimals` : "whole number";
  return `${label}: enter a ${number} from ${least} to ${most}, or leave it empty`;
}

const askedFields = {
  ...Object.fromEntries(photographKinds.map((kind) => [kind, askedFor(kind)])) as Record<
    PhotographKind,
    ReturnType<typeof askedFor>
  >,
  ...Object.fromEntries(photographKinds.map((kind) => [`${kind}Many`, howMany(kind)])) as Record<
    `${PhotographKind}Many`,
    ReturnType<typeof howMany>
  >,
};

const limits = Object.fromEntries(thresholdNames.map((name) => [name, limit(name)])) as Record<
  ThresholdName,
  ReturnType<typeof limit>
>;

/** How the service stood when the page was shown, so that a stale page overwrites nothing. */
const seen = z.string("Open the page again").max(100, "Open the page again");

/** The section of a version of the service that says which photographs it asks for. */
export const AskedPhotographsForm = z.object({
  ...askedFields,
  needed: z.enum(["yes", "no"], "Say whether a referral can be sent without a photograph"),
  seen,
}).transform((sent) => ({
  seen: sent.seen,
  part: {
    photographs: photographKinds.flatMap((kind) => {
      const way = sent[kind];
      return way === "no" ? [] : [{
        kind,
        atLeast: sent[`${kind}Many`],
        perLesion: way.startsWith("each_lesion"),
        optional: way.endsWith("_optional"),
      }];
    }).sort((one, other) => Number(one.optional) - Number(other.optional)),
    photographsRequired: sent.needed === "yes",
  },
}));

export const ThresholdsForm = z.object({ ...limits, seen }).transform((sent) => ({
  seen: sent.seen,
  verdictThresholds: Object.fromEntries(
    thresholdNames.flatMap((name) => sent[name] === undefined ? [] : [[name, sent[name]]]),
  ) as Readonly<Record<string, number>>,
}));

export const AsShippedForm = z.object({ seen });

/** The form's fields as they show what a version asks for. */
export function typedPhotographs(
  { photographs: asked, photographsRequired }: Pick<
    ServiceDefinition,
    "photographs" | "photographsRequired"
  >,
): Readonly<Record<string, string>> {
  return {
    needed: photographsRequired ? "yes" : "no",
    ...Object.fromEntries(photographKinds.flatMap((kind) => {
      const one = asked.find((each) => each.kind === kind);
      return [[kind, wayOf(one)], [`${kind}Many`, String(one?.atLeast ?? 1)]];
    })),
  };
}

/** The same of a service's own limits. */
export const typedThresholds = (
  own: Readonly<Record<string, number>> | null,
): Readonly<Record<string, string>> =>
  Object.fromEntries(thresholdNames.map((name) => [name, typedThreshold(name, own?.[name])]));

function wayOf(asked: AskedPhotograph | undefined): WayOfAsking {
  if (!asked) return "no";
  return `${asked.perLesion ? "each_lesion" : "referral"}${asked.optional ? "_optional" : ""}`;
}
