/** The person signed in, on screens that several people share: always in sight, always one press from leaving. */
import type { Chrome } from "@/views/chrome.ts";
import { Button } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function Who({ person }: { person: NonNullable<Chrome["person"]> }) {
  if (person.tablet) return <AtTablet person={person} />;
  return (
    <details class="who">
      <summary>
        <span>
          <span class="who__name">{person.name}</span>
          <span class="who__place">{person.organisation}</span>
        </span>
      </summary>
      <div class="who__menu">
        <p class="small quiet">{person.roleLabel}</p>
        <ul>
          <li>
            <a href={paths.account()}>Your account</a>
          </li>
          {person.otherMemberships && (
            <li>
              <a href={paths.memberships()}>Change organisation</a>
            </li>
          )}
          <li>
            <form method="post" action={paths.signOut()}>
              <button class="link-button" type="submit">Sign out</button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  );
}

/** One press hands the tablet on. */
function AtTablet({ person }: { person: NonNullable<Chrome["person"]> }) {
  return (
    <form class="who who--tablet" method="post" action={paths.tabletFinished()}>
      <span>
        <span class="who__name">{person.name}</span>
        <span class="who__place">{person.organisation}</span>
      </span>
      <Button variant="reverse" small>Finished</Button>
    </form>
  );
}
