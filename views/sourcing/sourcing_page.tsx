import type { Service } from "@/domain/services/find.ts";
import { rulesThatHold, type SavedRules, type ServiceTeam } from "@/domain/sourcing/find.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, SelectField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { JointFields } from "@/views/sourcing/joint_fields.tsx";
import { Teams } from "@/views/sourcing/teams.tsx";
import { type Named, sourcingLabels } from "@/views/sourcing/words.ts";

export interface SourcingShown {
  readonly service: Service;
  readonly teams: readonly ServiceTeam[];
  /** The newest first. */
  readonly saved: readonly SavedRules[];
  readonly practices: readonly Named[];
  readonly organisations: readonly Named[];
  /** The rules' form, and the new team's. */
  readonly rules: FormState;
  readonly team: FormState;
}

export function SourcingPage({ shown }: { shown: SourcingShown }) {
  const { service, teams, rules, team } = shown;
  return (
    <Layout
      title={`Who answers: ${service.name}`}
      error={hasErrors(rules) || hasErrors(team)}
      back={{ href: paths.service(service.id), label: service.name }}
      wide
    >
      <ErrorSummary form={hasErrors(team) ? team : rules} />
      <h1>Who answers the cases of {service.name}</h1>
      <p>
        Now:{" "}
        {sourcingLabels[service.sourcing].toLowerCase()}. What you save here is tried out on the
        referrals of the last 30 days, and holds only when you switch it on.
      </p>
      <Teams service={service} teams={teams} organisations={shown.organisations} form={team} />
      <form method="post" action={paths.serviceSourcing(service.id)} novalidate>
        <h2>Rules</h2>
        <RadiosField
          form={rules}
          name="sourcing"
          legend="Who answers?"
          legendSize="s"
          items={[
            { value: "own", label: sourcingLabels.own },
            {
              value: "outsourced",
              label: sourcingLabels.outsourced,
              conditional: (
                <SelectField
                  form={rules}
                  name="outsourcedTo"
                  label="Which team?"
                  empty="Choose a team"
                  items={teams.map(({ id, name }) => ({ value: id, label: name }))}
                />
              ),
            },
            { value: "joint", label: sourcingLabels.joint },
          ]}
        />
        <Details
          summary="Rules for several teams"
          open={typed(rules, "sourcing") === "joint" || hasErrors(rules)}
        >
          <JointFields form={rules} teams={teams} practices={shown.practices} />
        </Details>
        <Button>Save and try out</Button>
      </form>
      <Versions shown={shown} />
    </Layout>
  );
}

function Versions({ shown: { service, saved } }: { shown: SourcingShown }) {
  if (saved.length === 0) return null;
  const holds = rulesThatHold(saved);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Saved rules</h2>
      <ul class="worklist">
        {saved.map((each) => (
          <li>
            <a href={paths.sourcingTrial(service.id, each.id)}>
              Saved <When at={each.savedAt} />
            </a>
            <span>{sourcingLabels[each.rules.sourcing]}. By {each.savedByName}</span>
            <span class="quiet small">
              {each.id === holds?.id
                ? "Holds now"
                : each.switchedOnAt
                ? "Held before"
                : "Tried out"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
