/** What the two sides of a referral write to each other, in the order of time. */
import type { Id } from "@/db/columns.ts";
import type { MessageSide } from "@/db/schema/messages.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { Message } from "@/domain/messages/find.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { paths } from "@/views/paths.ts";

export interface ThreadShown {
  readonly messages: readonly Message[];
  /** Of the person who looks; undefined where they are of neither. */
  readonly side: MessageSide | undefined;
  readonly mayWrite: boolean;
  /** To which of their messages this person can still add photographs. */
  readonly addsTo: Id<"Message"> | undefined;
  /** They wrote something and have not sent it. */
  readonly begun: boolean;
}

interface Written {
  readonly id: string;
  readonly thread: ThreadShown;
  /** All of the referral; undefined for those who may not look at photographs. */
  readonly photographs: readonly Photograph[] | undefined;
}

/** On the page of a referral: what was written, and the way to the page where one writes. */
export function Thread({ id, thread, photographs }: Written) {
  const { messages, mayWrite, begun } = thread;
  if (messages.length === 0 && !mayWrite) return null;
  return (
    <section aria-labelledby="messages" class="thread">
      <h2 id="messages">Messages</h2>
      <Messages id={id} thread={thread} photographs={photographs} />
      {mayWrite && (
        <p class="thread__write">
          <ButtonLink variant="secondary" small href={paths.referralMessages(id)}>
            {begun ? "Go on with your message" : "Write a message"}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

export function Messages({ id, thread, photographs }: Written) {
  const { messages } = thread;
  const newest = messages.at(-1);
  if (!newest) return <p class="empty">Nobody has written a message about this referral.</p>;
  const unread = messages.filter((message) => waitsFor(message, thread));
  return (
    <>
      <ol class="thread__messages">
        {messages.map((message) => (
          <OneMessage
            message={message}
            thread={thread}
            photographs={photographs?.filter(({ messageId }) => messageId === message.id) ?? []}
          />
        ))}
      </ol>
      {unread.length > 0 && thread.mayWrite && (
        <form method="post" action={paths.referralMessagesRead(id)}>
          <input type="hidden" name="upTo" value={newest.id} />
          <Button variant="secondary" small>
            {unread.length === 1
              ? "Mark the message as read"
              : `Mark ${unread.length} messages as read`}
          </Button>
        </form>
      )}
    </>
  );
}

/** The other side wrote it, and nobody of this one has read it. */
const waitsFor = ({ side, readBy }: Message, thread: ThreadShown): boolean =>
  thread.side !== undefined && side !== thread.side && readBy.length === 0;

interface OneWritten {
  readonly message: Message;
  readonly thread: ThreadShown;
  /** That came with it. */
  readonly photographs: readonly Photograph[];
}

function OneMessage({ message, thread, photographs }: OneWritten) {
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
      <Pictures message={message} thread={thread} photographs={photographs} />
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

function Pictures({ message, thread, photographs }: OneWritten) {
  return (
    <>
      {photographs.length > 0 && (
        <ul class="photographs">
          {photographs.map((photograph) => (
            <li>
              <Thumbnail photograph={photograph} />
            </li>
          ))}
        </ul>
      )}
      {thread.addsTo === message.id && (
        <p class="small">
          <a href={paths.referralPhotographs(message.referralId)}>
            Add photographs to this message
          </a>
        </p>
      )}
    </>
  );
}

const sides: Readonly<Record<MessageSide, string>> = {
  practice: "at the practice",
  specialist: "at the service",
};
