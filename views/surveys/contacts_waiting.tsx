/** Whoever asked to be contacted: nothing here says what they answered. */
import type { SurveyContact } from "@/domain/surveys/contacts.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function ContactsWaiting({ contacts }: { contacts: readonly SurveyContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">To be contacted</h2>
      <ul class="worklist">
        {contacts.map(({ key, name, contact, about, day, placeName }) => (
          <li>
            <p>
              <strong>{name ?? "No name given"}</strong>, {contact}
              <br />
              {placeName}, {longDay(day)}
            </p>
            {about && <p class="own-words">{about}</p>}
            <form method="post" action={paths.surveyContactDone(key)}>
              <Button variant="secondary" small>
                Done<span class="nhsuk-u-visually-hidden">: {name ?? contact}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
