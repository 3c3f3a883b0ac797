/**
 * Who answers a service's cases, and which team of a joint service gets one.
 *
 * Pure, so that rules can be tried out on referrals of the past before they are switched on. Rules
 * are asked in their order; what none of them takes is shared out.
 */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { complexities, priorities, type Priority } from "@/db/schema/referrals.ts";

/** What can make a case complicated; which of them do is the manager's choice, not Bedside's. */
export const complications = [
  "skin_cancer",
  "immune_suppression",
  "widespread",
  "treated_before",
  "follow_up",
] as const;
export type Complication = typeof complications[number];

/** A team's id; null is the service's own organisation. */
export type TeamId = Id<"ServiceTeam"> | null;
const teamId = z.uuid().transform((text) => text as Id<"ServiceTeam">).nullable();

/** Every condition that is given must hold. */
const conditions = z.object({
  priority: z.enum(priorities),
  problem: z.string().max(40),
  /** Specialty interests are places of the body, as the referrer names them: nails, scalp. */
  sites: z.array(z.string().max(40)).min(1),
  age: z.enum(["children", "adults"]),
  complexity: z.enum(complexities),
  practiceIds: z.array(z.uuid().transform((text) => text as Id<"Organisation">)).min(1),
  /** How postcodes begin, in capitals and without spaces: `LS1`. */
  areas: z.array(z.string().regex(/^[A-Z]{1,2}[0-9A-Z]{0,5}$/)).min(1),
}).partial();
export type Conditions = z.output<typeof conditions>;

const joint = z.object({
  sourcing: z.literal("joint"),
  complicatedBy: z.array(z.enum(complications)),
  rules: z.array(z.object({ when: conditions, teamId })).max(30),
  /** Whole parts of a hundred. */
  shares: z.array(z.object({ teamId, percent: z.number().int().min(0).max(100) })).min(1).refine(
    (shares) => shares.reduce((sum, { percent }) => sum + percent, 0) === 100,
    "The shares must add up to 100",
  ),
  /** A case that nobody claimed for so long goes to the other team, once. */
  overflow: z.array(z.object({
    from: teamId,
    to: teamId,
    afterMinutes: z.number().int().min(1).max(60 * 24 * 60),
  })),
});

export const SourcingRules = z.discriminatedUnion("sourcing", [
  z.object({ sourcing: z.literal("own") }),
  z.object({ sourcing: z.literal("outsourced"), teamId: teamId.unwrap() }),
  joint,
]);
export type SourcingRules = z.output<typeof SourcingRules>;
export type JointRules = z.output<typeof joint>;

/** What the rules ask of a referral. */
export interface CaseFacts {
  readonly referralId: Id<"Referral">;
  readonly priority: Priority;
  readonly problem: string | null;
  readonly site: string | null;
  readonly isChild: boolean;
  readonly complications: readonly Complication[];
  readonly practiceId: Id<"Organisation">;
  /** The patient's postcode in capitals without spaces, where it is known. */
  readonly postcode: string | null;
}

export interface Routed {
  readonly teamId: TeamId;
  /** The rule that took it, counted from 1; undefined where it was shared out, or there are none. */
  readonly rule?: number;
}

export function teamFor(rules: SourcingRules, facts: CaseFacts): Routed {
  if (rules.sourcing === "own") return { teamId: null };
  if (rules.sourcing === "outsourced") return { teamId: rules.teamId };
  const taken = rules.rules.findIndex(({ when }) => fits(when, facts, rules));
  if (taken >= 0) return { teamId: rules.rules[taken]!.teamId, rule: taken + 1 };
  return { teamId: sharedOut(rules, facts.referralId) };
}

export const isComplicated = (rules: JointRules, facts: CaseFacts): boolean =>
  facts.complications.some((each) => rules.complicatedBy.includes(each));

function fits(when: Conditions, facts: CaseFacts, rules: JointRules): boolean {
  const { priority, problem, sites, age, complexity, practiceIds, areas } = when;
  return (priority === undefined || priority === facts.priority) &&
    (problem === undefined || problem === facts.problem) &&
    (sites === undefined || sites.some((site) => site === facts.site)) &&
    (age === undefined || (age === "children") === facts.isChild) &&
    (complexity === undefined ||
      (complexity === "complicated") === isComplicated(rules, facts)) &&
    (practiceIds === undefined || practiceIds.includes(facts.practiceId)) &&
    (areas === undefined ||
      areas.some((area) => facts.postcode !== null && isWithin(area, facts.postcode)));
}

/** `LS` holds LS1 and LS11, `EC1` holds EC1A; `LS1` does not hold LS11, nor `L` LS1. */
function isWithin(area: string, postcode: string): boolean {
  // What follows the outward code is a digit and two letters.
  const outward = postcode.slice(0, -3);
  if (!outward.startsWith(area)) return false;
  const isFigure = (character: string | undefined) => /\d/.test(character ?? "");
  const next = outward[area.length];
  return next === undefined || isFigure(next) !== isFigure(area.at(-1));
}

/**
 * The end of an id is random, and always the same for one referral: a share needs no count of what
 * went before, and trying rules out gives what sending would have given.
 */
function sharedOut({ shares }: JointRules, id: Id<"Referral">): TeamId {
  const place = parseInt(id.replaceAll("-", "").slice(-8), 16) / 0x1_0000_0000 * 100;
  let sum = 0;
  for (const { teamId, percent } of shares) {
    sum += percent;
    if (place < sum) return teamId;
  }
  return shares.at(-1)!.teamId;
}

/** Where a case goes that waited so long with its team; undefined where it stays. */
export function overflowFrom(
  rules: SourcingRules,
  teamId: TeamId,
): JointRules["overflow"][number] | undefined {
  return rules.sourcing === "joint"
    ? rules.overflow.find(({ from, to }) => from === teamId && to !== teamId)
    : undefined;
}

/** Every team that the rules speak of. */
export function teamsIn(rules: SourcingRules): ReadonlySet<TeamId> {
  if (rules.sourcing === "own") return new Set([null]);
  if (rules.sourcing === "outsourced") return new Set([rules.teamId]);
  return new Set([
    ...rules.rules.map(({ teamId }) => teamId),
    ...rules.shares.filter(({ percent }) => percent > 0).map(({ teamId }) => teamId),
    ...rules.overflow.map(({ to }) => to),
  ]);
}
