/** Where the address of an invitation leads: on to the question, or to no more of them. */
import type { OpenedInvitation } from "@/domain/surveys/find_invitation.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly say: Speech;
  readonly invitation: OpenedInvitation;
}

/** A press, and no more than opening it: what looks at links in messages before people do uses none up. */
export function InvitationPage({ say, invitation }: Shown) {
  const { token, organisationName: organisation } = invitation;
  return (
    <LinkPage
      say={say}
      title={say("survey.title")}
      practice={organisation}
      languageAt={paths.invitationLanguage(token)}
    >
      <h1>{say("survey.title")}</h1>
      <p>{say("survey.anonymous")}</p>
      <form method="post" action={paths.invitation(token)}>
        <Button>{say("survey.invite_start")}</Button>
      </form>
      <p>
        <a href={paths.invitationStop(token)}>{say("survey.stop_title")}</a>
      </p>
    </LinkPage>
  );
}

/** The same words for one that was used and one that is too old: which it is, nobody keeps. */
export function InvitationOverPage({ say, invitation }: Shown) {
  const { token, openWay, organisationName: organisation } = invitation;
  return (
    <LinkPage
      say={say}
      title={say("survey.used")}
      practice={organisation}
      languageAt={paths.invitationLanguage(token)}
    >
      <h1>{say("survey.used")}</h1>
      <p>{say("survey.used_why")}</p>
      {openWay
        ? (
          <p>
            <a href={paths.survey(openWay)}>{say("survey.used_open")}</a>
          </p>
        )
        : <p>{say("survey.over_why")}</p>}
      <p>
        <a href={paths.invitationStop(token)}>{say("survey.stop_title")}</a>
      </p>
    </LinkPage>
  );
}

export function StopPage({ say, invitation }: Shown) {
  const { token, organisationName: organisation } = invitation;
  return (
    <LinkPage
      say={say}
      title={say("survey.stop_title")}
      practice={organisation}
      languageAt={paths.invitationLanguage(token)}
    >
      <h1>{say("survey.stop_title")}</h1>
      <p>{say("survey.stop_what", { organisation })}</p>
      <form method="post" action={paths.invitationStop(token)}>
        <Button>{say("survey.stop_button")}</Button>
      </form>
    </LinkPage>
  );
}

export function StoppedPage({ say, invitation }: Shown) {
  const { organisationName: organisation } = invitation;
  return (
    <LinkPage say={say} title={say("survey.stopped")} practice={organisation}>
      <h1>{say("survey.stopped")}</h1>
      <p>{say("survey.stopped_what", { organisation })}</p>
      <p>{say("survey.close")}</p>
    </LinkPage>
  );
}
