import type { Service } from "@/domain/services/find.ts";
import type { ServiceTeam } from "@/domain/sourcing/find.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import type { Named } from "@/views/sourcing/words.ts";

export function Teams({ service, teams, organisations, form }: {
  service: Service;
  teams: readonly ServiceTeam[];
  organisations: readonly Named[];
  form: FormState;
}) {
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">Teams</h2>
      {teams.length === 0
        ? <p class="empty">No team yet: your own organisation answers alone.</p>
        : (
          <ul class="worklist">
            {teams.map(({ id, name, organisationName }) => (
              <li>
                <strong>{name}</strong>
                <span>{organisationName}</span>
                <form method="post" action={paths.serviceTeamEnd(service.id, id)}>
                  <Button small variant="secondary">
                    End<span class="nhsuk-u-visually-hidden">{` ${name}`}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      <Details summary="Add a team" open={hasErrors(form)}>
        <form method="post" action={paths.serviceTeams(service.id)} novalidate>
          <TextField form={form} name="name" label="Name of the team" width={20} />
          <SelectField
            form={form}
            name="organisation"
            label="Whose team is it?"
            hint="Its people will see the cases that go to this team, and no others of yours"
            empty="Choose an organisation"
            items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button variant="secondary">Add this team</Button>
        </form>
      </Details>
    </section>
  );
}
