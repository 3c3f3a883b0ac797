import type { SavedRules, ServiceTeam } from "@/domain/sourcing/find.ts";
import type { SourcingRules } from "@/domain/sourcing/rules.ts";
import type { TriedOut } from "@/domain/sourcing/try_out.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import {
  capital,
  complicationLabels,
  conditionsInWords,
  type Named,
  type NameOfTeam,
  sourcingLabels,
  teamNames,
} from "@/views/sourcing/words.ts";

export interface TrialShown {
  readonly saved: SavedRules;
  /** It is what new referrals go by. */
  readonly holds: boolean;
  readonly teams: readonly ServiceTeam[];
  readonly practices: readonly Named[];
  readonly tried: TriedOut;
}

export function TrialPage({ shown }: { shown: TrialShown }) {
  const { saved, holds, teams, practices } = shown;
  const nameOf = teamNames(teams);
  return (
    <Layout
      title={`Try out rules: ${saved.serviceName}`}
      back={{ href: paths.serviceSourcing(saved.serviceId), label: "Who answers" }}
      wide
    >
      <h1>Rules tried out on the last 30 days</h1>
      <p class="quiet">
        {saved.serviceName}. Saved by {saved.savedByName} on <When at={saved.savedAt} />
        {saved.switchedOnAt && (
          <>
            , switched on by {saved.switchedOnByName} on <When at={saved.switchedOnAt} />
          </>
        )}
      </p>
      <Outcome shown={shown} nameOf={nameOf} />
      <Switch saved={saved} holds={holds} />
      <h2>The rules</h2>
      <RulesInWords rules={saved.rules} nameOf={nameOf} practices={practices} />
    </Layout>
  );
}

function Outcome({ shown: { tried }, nameOf }: { shown: TrialShown; nameOf: NameOfTeam }) {
  if (tried.referrals === 0) {
    return (
      <p class="empty">
        No referral was sent in the last 30 days, so there is nothing to try the rules out on.
      </p>
    );
  }
  return (
    <section aria-label="What they would have done">
      <p class="nhsuk-body-l">{outcomeInWords(tried, nameOf)}</p>
      <Scrolling label="Referrals by team">
        <Table
          caption={`${tried.referrals} ${tried.referrals === 1 ? "referral" : "referrals"} by team`}
          columns={[
            { head: "Team" },
            { head: "Went", numeric: true },
            { head: "Would have gone", numeric: true },
            { head: "Share", numeric: true },
          ]}
          firstCellIsHeader
          rows={tried.teams.map(({ teamId, went, would, percent }) => [
            capital(nameOf(teamId)),
            went,
            would,
            `${percent}%`,
          ])}
        />
      </Scrolling>
      <Details summary="How this is reckoned">
        <p>
          Each referral that was sent in the last 30 days and not withdrawn is put to the rules as
          it was sent. Each team is taken to answer as many of them as it did, at the moments at
          which it did, and to take the most pressing of those that are with it. What is passed on
          after some hours is not reckoned. By the same reckoning {tried.breaches.went}{" "}
          times were over as they went, and {tried.breaches.would} would have been.
        </p>
      </Details>
    </section>
  );
}

/** "Would have sent 61% to your own organisation and 39% to the Remote team; 4 breaches fewer." */
export function outcomeInWords(
  { teams, breaches, unknown }: TriedOut,
  nameOf: NameOfTeam,
): string {
  const parts = teams.filter(({ would }) => would > 0)
    .map(({ teamId, percent }) => `${percent}% to ${nameOf(teamId)}`);
  const sent = `Would have sent ${parts.join(", ").replace(/, ([^,]*)$/, " and $1")}`;
  if (unknown.length > 0) {
    const names = unknown.map(nameOf).join(" and ");
    return `${sent}. How many times would be over cannot be told: ${names} answered nothing yet`;
  }
  const fewer = breaches.went - breaches.would;
  if (fewer === 0) return `${sent}; as many breaches as before`;
  const count = Math.abs(fewer);
  return `${sent}; ${count} ${count === 1 ? "breach" : "breaches"} ${fewer > 0 ? "fewer" : "more"}`;
}

function Switch({ saved, holds }: { saved: SavedRules; holds: boolean }) {
  if (holds) return <p>New referrals go by these rules now.</p>;
  if (saved.switchedOnAt) {
    return <p>These rules held before. To go back to them, save them again.</p>;
  }
  return (
    <form method="post" action={paths.sourcingTrial(saved.serviceId, saved.id)}>
      <p>Referrals that were sent already stay with their team.</p>
      <Button>Switch on these rules</Button>
    </form>
  );
}

function RulesInWords({ rules, nameOf, practices }: {
  rules: SourcingRules;
  nameOf: NameOfTeam;
  practices: readonly Named[];
}) {
  if (rules.sourcing !== "joint") {
    return (
      <p>
        {rules.sourcing === "own"
          ? `${sourcingLabels.own}.`
          : `${capital(nameOf(rules.teamId))} answers all cases.`}
      </p>
    );
  }
  const shared = rules.shares.filter(({ percent }) => percent > 0);
  return (
    <>
      <ol>
        {rules.rules.map(({ when, teamId }) => (
          <li>{capital(conditionsInWords(when, practices))}: to {nameOf(teamId)}</li>
        ))}
        <li>
          What no rule takes:{" "}
          {shared.map(({ teamId, percent }) => `${percent}% to ${nameOf(teamId)}`).join(", ")}
        </li>
      </ol>
      <p>
        {rules.complicatedBy.length === 0
          ? "No case counts as complicated."
          : `Complicated: ${
            rules.complicatedBy.map((each) => complicationLabels[each].toLowerCase()).join("; ")
          }.`}
      </p>
      {rules.overflow.map(({ from, to, afterMinutes }) => (
        <p>
          What nobody of {nameOf(from)} claims within {afterMinutes / 60} working hours goes to{" "}
          {nameOf(to)}. Urgent suspected cancer stays until a person passes it on.
        </p>
      ))}
    </>
  );
}
