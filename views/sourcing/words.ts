/** Sourcing in words: teams by name, rules as a person would say them. */
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { bodyParts } from "@/domain/body_parts.ts";
import { problems } from "@/domain/questions/dermatology.ts";
import type { Option } from "@/domain/questions/question.ts";
import type { ServiceTeam } from "@/domain/sourcing/find.ts";
import type { Complication, Conditions, SourcingRules, TeamId } from "@/domain/sourcing/rules.ts";

export const sourcingLabels: Readonly<Record<SourcingRules["sourcing"], string>> = {
  own: "Your own organisation answers all cases",
  outsourced: "One team answers all cases",
  joint: "Several teams answer, by rules",
};

export const complicationLabels: Readonly<Record<Complication, string>> = {
  skin_cancer: "The patient has had skin cancer",
  immune_suppression: "The patient’s immune system is suppressed",
  widespread: "It is widespread",
  treated_before: "Treatments have been tried",
  follow_up: "It is a follow-up",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type NameOfTeam = (id: TeamId) => string;

export const teamNames = (teams: readonly ServiceTeam[]): NameOfTeam => (id) =>
  id === null ? "your own organisation" : teams.find((team) => team.id === id)?.name ??
    "a team that has ended";

/** Rules are written by the large parts of the body, whatever place was chosen of the catalogue. */
export const optionsOf = (key: "problem" | "site"): readonly Option[] =>
  key === "site" ? bodyParts : problems;

/** "urgent, on the scalp, from Oakfield Surgery" */
export function conditionsInWords(
  when: Conditions,
  practices: readonly Named[],
): string {
  const labelled = (key: "problem" | "site", value: string) =>
    optionsOf(key).find((option) => option.value === value)?.label.toLowerCase() ?? value;
  const named = (id: string) =>
    practices.find((each) => each.id === id)?.name ?? "another practice";
  const words = [
    when.priority && priorityCatalogue[when.priority].label.replace(/^[A-Z]/, lower),
    when.problem && labelled("problem", when.problem),
    when.sites?.map((site) => labelled("site", site)).join(" or "),
    when.age && (when.age === "children" ? "about a child" : "about an adult"),
    when.complexity,
    when.practiceIds && `from ${when.practiceIds.map(named).join(" or ")}`,
    when.areas && `patient lives in ${when.areas.join(" or ")}`,
  ].filter(Boolean);
  return words.length > 0 ? words.join(", ") : "every case";
}

export const capital = (words: string): string => words.replace(/^[a-z]/, (a) => a.toUpperCase());
const lower = (letter: string) => letter.toLowerCase();
