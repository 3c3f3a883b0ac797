/** A link to the patient, as its practice follows it: how far it is, what went wrong, what can be done. */
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { LinkProgress as Progress } from "@/domain/links/find_progress.ts";
import { type LinkState, linkStateLabels, troubled } from "@/domain/links/progress.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Tag, type TagColour } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function LinkProgress({ progress, may }: {
  progress: Progress;
  /** What this person may do with it now. */
  may: { readonly sendAgain: boolean; readonly withdraw: boolean };
}) {
  const { link, state, story } = progress;
  return (
    <>
      <p>
        <LinkTag state={state} /> Language: {languageCatalogue[link.language].english}.
        {overStates.includes(state) || (
          <>
            {" "}It works until <When at={link.expiresAt} />.
          </>
        )}
        {link.purpose === "history" && !overStates.includes(state) &&
          ` ${afterwards[link.afterSending!]}`}
      </p>
      <LinkStory story={story} />
      {(may.sendAgain || may.withdraw) && (
        <ButtonGroup>
          {may.sendAgain && (
            <ButtonLink
              variant={troubled.includes(state) ? undefined : "secondary"}
              href={paths.referralInvitationAgain(link.referralId)}
            >
              {state === "withdrawn" ? "Send a new link" : "Send the link again"}
            </ButtonLink>
          )}
          {may.withdraw && state !== "withdrawn" && state !== "expired" && (
            <form method="post" action={paths.referralLinkWithdrawal(link.referralId, link.id)}>
              <Button variant="secondary">Withdraw the link</Button>
            </form>
          )}
        </ButtonGroup>
      )}
    </>
  );
}

export const LinkStory = ({ story }: { story: Progress["story"] }) => (
  <ol class="timeline">
    {story.map(({ at, words, because }) => (
      <li>
        {words}
        {because && (
          <>
            <br />
            <strong>{because}.</strong>
          </>
        )}
        <br />
        <span class="quiet small">
          <When at={at} />
        </span>
      </li>
    ))}
  </ol>
);

/** Nothing can be done through it any more. */
export const overStates: readonly LinkState[] = [
  "finished",
  "declined",
  "withdrawn",
  "locked",
  "expired",
];

const afterwards = {
  to_practice: "What the patient sends comes to your practice first.",
  to_service: "What the patient sends goes straight to the service.",
} as const;

const colours: Readonly<Partial<Record<LinkState, TagColour>>> = {
  delivered: "green",
  failed: "red",
  opened: "blue",
  begun: "blue",
  finished: "green",
  declined: "orange",
  locked: "red",
  expired: "red",
  withdrawn: "grey",
};

export const LinkTag = ({ state }: { state: LinkState }) => (
  <Tag colour={colours[state] ?? "white"}>{linkStateLabels[state]}</Tag>
);
