/** What a manager may send us about who answers a service's cases. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import {
  complications,
  type Conditions,
  type JointRules,
  SourcingRules,
  type TeamId,
} from "@/domain/sourcing/rules.ts";

export const TeamForm = z.object({
  name: z.string().trim().min(1, "Enter the name of the team").max(
    60,
    "The name must be 60 characters or fewer",
  ),
  organisation: z.uuid("Choose whose team it is").transform((id) => id as Id<"Organisation">),
});
export type TeamInput = z.output<typeof TeamForm>;

/** As many rules as a page shows; a service that needs more has another question than sourcing. */
export const mostRules = 12;
/** How a form spells the service's own organisation among the teams. */
export const ownTeam = "own";
export const typedTeam = (teamId: TeamId): string => teamId ?? ownTeam;

type Sent = Readonly<Record<string, string | readonly string[]>>;

/** Fields are named by the rule's place and by the team: `rule2Areas`, `share-own`, `after-ID`. */
export const SourcingForm = z.record(
  z.string().max(80),
  z.union([z.string().max(400), z.array(z.string().max(400)).max(30)]),
).transform((sent: Sent, context): SourcingRules => {
  const problem = (path: string, message: string) => {
    context.addIssue({ code: "custom", path: [path], message });
    return z.NEVER;
  };
  switch (text(sent, "sourcing")) {
    case "own":
      return { sourcing: "own" };
    case "outsourced": {
      const teamId = teamOf(text(sent, "outsourcedTo"));
      if (!teamId) return problem("outsourcedTo", "Choose the team that answers all cases");
      return { sourcing: "outsourced", teamId };
    }
    case "joint": {
      const rules = jointFrom(sent, problem);
      const whole = SourcingRules.safeParse(rules);
      if (whole.success) return whole.data;
      for (const { path, message } of whole.error.issues) {
        problem(path[0] === "shares" ? "shares" : "form", message);
      }
      return z.NEVER;
    }
    default:
      return problem("sourcing", "Say who answers the cases of this service");
  }
});

type Problem = (path: string, message: string) => unknown;

function jointFrom(sent: Sent, problem: Problem): JointRules {
  const rules = Array.from({ length: mostRules }, (_, index) => index + 1).flatMap((number) => {
    const teamId = teamOf(text(sent, `rule${number}Team`));
    if (teamId === undefined) return [];
    const order = Number(text(sent, `rule${number}Order`) || number);
    if (!Number.isInteger(order) || order < 1 || order > 99) {
      problem(`rule${number}Order`, `Rule ${number}: its place must be a number from 1 to 99`);
    }
    return [{ order, when: conditionsFrom(sent, number, problem), teamId }];
  });
  const teams = Object.keys(sent).flatMap((name) => {
    const teamId = name.startsWith("share-") ? teamOf(name.slice("share-".length)) : undefined;
    return teamId === undefined ? [] : [teamId];
  });
  return {
    sourcing: "joint",
    complicatedBy: complications.filter((each) => several(sent, "complicatedBy").includes(each)),
    rules: rules.sort((one, other) => one.order - other.order)
      .map(({ when, teamId }) => ({ when, teamId })),
    shares: teams.map((teamId) => ({
      teamId,
      percent: whole(sent, `share-${typedTeam(teamId)}`, "A share", 100, problem),
    })),
    overflow: teams.flatMap((from) => {
      const to = teamOf(text(sent, `to-${typedTeam(from)}`));
      if (to === undefined || to === from) return [];
      const name = `after-${typedTeam(from)}`;
      const hours = whole(sent, name, "Working hours", 500, problem);
      if (hours === 0) problem(name, "Enter after how many working hours, from 1 to 500");
      return [{ from, to, afterMinutes: hours * 60 }];
    }),
  };
}

function conditionsFrom(sent: Sent, number: number, problem: Problem): Conditions {
  const of = (what: string) => text(sent, `rule${number}${what}`);
  const areas = of("Areas").toUpperCase().split(/[\s,;]+/).filter((area) => area !== "");
  if (areas.some((area) => !/^[A-Z]{1,2}[0-9A-Z]{0,3}$/.test(area))) {
    problem(`rule${number}Areas`, `Rule ${number}: enter how postcodes begin, like LS1, LS2`);
  }
  const given = {
    priority: of("Priority"),
    problem: of("Problem"),
    sites: of("Site") && [of("Site")],
    age: of("Age"),
    complexity: of("Complexity"),
    practiceIds: of("Practice") && [of("Practice")],
    areas: areas.length > 0 && areas,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Conditions;
}

function whole(sent: Sent, name: string, what: string, most: number, problem: Problem): number {
  const typed = text(sent, name) || "0";
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : NaN;
  if (number <= most) return number;
  problem(name, `${what} must be a whole number from 0 to ${most}`);
  return 0;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const teamOf = (typed: string): TeamId | undefined =>
  typed === ownTeam ? null : uuid.test(typed) ? typed as Id<"ServiceTeam"> : undefined;

const several = (sent: Sent, name: string): readonly string[] => [sent[name] ?? []].flat();
const text = (sent: Sent, name: string): string => (several(sent, name)[0] ?? "").trim();

/** The form's fields as they show rules that were saved. */
export function typedRules(rules: SourcingRules): Record<string, string | readonly string[]> {
  if (rules.sourcing === "own") return { sourcing: "own" };
  if (rules.sourcing === "outsourced") {
    return { sourcing: "outsourced", outsourcedTo: rules.teamId };
  }
  const shown: Record<string, string | readonly string[]> = {
    sourcing: "joint",
    complicatedBy: rules.complicatedBy,
  };
  rules.rules.forEach(({ when, teamId }, index) => {
    const fields = {
      Order: String(index + 1),
      Team: typedTeam(teamId),
      Priority: when.priority ?? "",
      Problem: when.problem ?? "",
      Site: when.sites?.[0] ?? "",
      Age: when.age ?? "",
      Complexity: when.complexity ?? "",
      Practice: when.practiceIds?.[0] ?? "",
      Areas: when.areas?.join(", ") ?? "",
    };
    for (const [name, value] of Object.entries(fields)) shown[`rule${index + 1}${name}`] = value;
  });
  for (const { teamId, percent } of rules.shares) {
    shown[`share-${typedTeam(teamId)}`] = String(percent);
  }
  for (const { from, to, afterMinutes } of rules.overflow) {
    shown[`to-${typedTeam(from)}`] = typedTeam(to);
    shown[`after-${typedTeam(from)}`] = String(afterMinutes / 60);
  }
  return shown;
}
