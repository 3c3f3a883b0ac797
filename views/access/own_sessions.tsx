import { browserWords } from "@/domain/access/browser_words.ts";
import type { OwnSession } from "@/domain/access/find.ts";
import { Button } from "@/views/components/button.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function OwnSessions(
  { sessions, thisSession }: { sessions: readonly OwnSession[]; thisSession: string },
) {
  return (
    <>
      <SummaryList
        rows={sessions.map((session) => ({
          key: browserWords(session.browser),
          value: <OneSession session={session} isThis={session.id === thisSession} />,
        }))}
      />
      {sessions.length > 1 && (
        <form method="post" action={paths.otherSessions()}>
          <Button variant="secondary">Sign out everywhere but here</Button>
        </form>
      )}
      <p class="quiet">
        If you do not know one of these, end it and{" "}
        <a href={paths.accountPassword()}>change your password</a>.
      </p>
    </>
  );
}

function OneSession({ session, isThis }: { session: OwnSession; isThis: boolean }) {
  const { id, startedAt, lastSeenAt, address } = session;
  return (
    <>
      <p>
        Signed in on <When at={startedAt} />, last used on <When at={lastSeenAt} />
        {address ? `, from ${address}` : ""}
      </p>
      {isThis ? <Tag>This screen</Tag> : (
        <form method="post" action={paths.accountSession(id)}>
          <Button variant="secondary" small>
            End
            <span class="nhsuk-u-visually-hidden">
              {` the session begun on ${startedAt.slice(0, 10)} in ${
                browserWords(session.browser)
              }`}
            </span>
          </Button>
        </form>
      )}
    </>
  );
}
