/** By which links a patient has a letter: what became of each, why it failed, and how to end it. */
import type { Instant } from "@/db/columns.ts";
import type { LinkWay } from "@/db/schema/links.ts";
import type { LinkProgress } from "@/domain/links/find_progress.ts";
import { inWords } from "@/domain/links/progress.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { When } from "@/views/components/when.tsx";
import { LinkStory, LinkTag, overStates } from "@/views/links/link_progress.tsx";
import { paths } from "@/views/paths.ts";

export function LetterLinks({ links, readAt, mayWithdraw }: {
  /** The newest first. */
  links: readonly LinkProgress[];
  /** When the letter was first read through each. */
  readAt: ReadonlyMap<string, Instant>;
  mayWithdraw: boolean;
}) {
  return (
    <ul class="actions">
      {links.map((progress) => (
        <li class="actions__line">
          <OneLink progress={progress} at={readAt.get(progress.link.id)} />
          {mayWithdraw && !overStates.includes(progress.state) && <Withdraw progress={progress} />}
        </li>
      ))}
    </ul>
  );
}

function OneLink({ progress, at }: { progress: LinkProgress; at: Instant | undefined }) {
  const { link, state, story } = progress;
  const troubles = state === "withdrawn" ? [] : story.filter(({ because }) => because);
  return (
    <div>
      <p>
        <LinkTag state={state} /> {whereTo(progress)}, <When at={link.createdAt} />. {at
          ? (
            <>
              Read <When at={at} />.
            </>
          )
          : "Not read."}
        {!overStates.includes(state) && (
          <>
            {" "}It works until <When at={link.expiresAt} />.
          </>
        )}
      </p>
      {troubles.map(({ words, because }) => (
        <p>
          {words}. <strong>{because}.</strong>
        </p>
      ))}
      <Details summary="What became of it">
        <LinkStory story={story} />
      </Details>
    </div>
  );
}

/** A letter is not withdrawn by it: one that was read was read. */
const Withdraw = ({ progress }: { progress: LinkProgress }) => (
  <form
    method="post"
    action={paths.referralLinkWithdrawal(progress.link.referralId, progress.link.id)}
  >
    <Button variant="secondary">
      Withdraw the link<span class="nhsuk-u-visually-hidden">: {whereTo(progress)}</span>
    </Button>
  </form>
);

const whereTo = ({ link: { way, sentTo } }: LinkProgress): string =>
  sentTo ? `${wayWords[way]} to ${inWords(way, sentTo)}` : wayWords[way];

const wayWords: Readonly<Record<LinkWay, string>> = {
  email: "Sent by e-mail",
  text: "Sent by text message",
  post: "Printed for the post",
  code: "Given as a short code",
  tablet: "Opened beside the patient",
};
