/** What the two sides of a referral write to each other, in the order of time. */
import type { MessageSide } from "@/db/schema/messages.ts";
import type { Message } from "@/domain/messages/find.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export interface ThreadShown {
  readonly messages: readonly Message[];
  /** Of the person who looks; undefined where they are of neither. */
  readonly side: MessageSide | undefined;
  readonly mayWrite: boolean;
  /** They wrote something and have not sent it. */
  readonly begun: boolean;
}

/** On the page of a referral: what was written, and the way to the page where one writes. */
export function Thread({ id, thread }: { id: string; thread: ThreadShown }) {
  const { messages, mayWrite, begun } = thread;
  if (messages.length === 0 && !mayWrite) return null;
  return (
    <section aria-labelledby="messages" class="thread">
      <h2 id="messages">Messages</h2>
      <Messages id={id} thread={thread} />
      {mayWrite && (
        <p>
          <ButtonLink variant="secondary" small href={paths.referralMessages(id)}>
            {begun ? "Go on with your message" : "Write a message"}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

export function Messages({ id, thread }: { id: string; thread: ThreadShown }) {
  const { messages } = thread;
  const newest = messages.at(-1);
  if (!newest) return <p class="empty">Nobody has written a message about this referral.</p>;
  const unread = messages.filter((message) => waitsFor(message, thread));
  return (
    <>
      <ol class="thread__messages">
        {messages.map((message) => <OneMessage message={message} thread={thread} />)}
      </ol>
      {unread.length > 0 && thread.mayWrite && (
        <form method="post" action={paths.referralMessagesRead(id)}>
          <input type="hidden" name="upTo" value={newest.id} />
          <Button variant="secondary" small>
            {unread.length === 1 ? "Mark as read" : `Mark ${unread.length} messages as read`}
          </Button>
        </form>
      )}
    </>
  );
}

/** The other side wrote it, and nobody of this one has read it. */
const waitsFor = ({ side, readBy }: Message, thread: ThreadShown): boolean =>
  thread.side !== undefined && side !== thread.side && readBy.length === 0;

function OneMessage({ message, thread }: { message: Message; thread: ThreadShown }) {
  const own = message.side === thread.side;
  const waits = waitsFor(message, thread);
  return (
    <li
      class={own ? "thread__message thread__message--own" : "thread__message"}
      id={`message-${message.id}`}
    >
      <p class="thread__by small">
        <strong>{message.writtenByName}</strong>, {sides[message.side]},{" "}
        <When at={message.writtenAt} /> {waits && <Tag colour="blue">Not read yet</Tag>}
      </p>
      <p class="kept-lines thread__words">{message.words}</p>
      {!waits && (
        <p class="quiet small">
          {message.readBy.length === 0
            ? "Not read yet"
            : `Read by ${message.readBy.map(({ name }) => name).join(", ")}`}
        </p>
      )}
    </li>
  );
}

const sides: Readonly<Record<MessageSide, string>> = {
  practice: "at the practice",
  specialist: "at the service",
};
