/** The demo's cast, one press each: a form a person, so that it works without JavaScript. */
import { Button } from "@/views/components/button.tsx";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  /** As people would introduce them: "consultant dermatologist". */
  readonly role: string;
  readonly organisation: string;
}

/** Of every account in the demo, and of none elsewhere. */
export const demoPassword = "bedside-demo";

export function DemoPeople(
  { people, action }: { people: readonly DemoPerson[]; action: string },
) {
  const byOrganisation = Map.groupBy(people, ({ organisation }) => organisation);
  return (
    <section aria-labelledby="demo-people" class="demo-people">
      <h2 class="nhsuk-heading-m" id="demo-people">Sign in as someone in the demonstration</h2>
      <p>
        Press a name. Or type an e-mail address above, with the password{" "}
        <code>{demoPassword}</code>.
      </p>
      <div class="demo-people__places">
        {[...byOrganisation].map(([organisation, members]) => (
          <div>
            <h3 class="nhsuk-heading-s">{organisation}</h3>
            <ul class="demo-people__list">
              {members.map((person) => <OnePress person={person} action={action} />)}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function OnePress({ person, action }: { person: DemoPerson; action: string }) {
  return (
    <li>
      <form method="post" action={action}>
        <input type="hidden" name="email" value={person.email} />
        <input type="hidden" name="password" value={demoPassword} />
        <Button variant="secondary" small>{person.name}</Button>
        <span class="quiet small">{person.role}</span>
      </form>
    </li>
  );
}
