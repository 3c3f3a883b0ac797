/** Messages that nobody of one's own side has read yet, those that wait longest first. */
import type { Day } from "@/db/columns.ts";
import type { UnreadMessage } from "@/domain/messages/unread.ts";
import { listName } from "@/domain/patients/patient.ts";
import { longDay } from "@/domain/time.ts";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function UnreadPage(
  { unread, practice, more }: {
    unread: readonly UnreadMessage[];
    /** Whoever looks is of a practice, and reads what specialists wrote. */
    practice: boolean;
    /** There are more than are shown. */
    more: boolean;
  },
) {
  return (
    <Layout title="Messages to read" wide>
      <h1>Messages to read</h1>
      {unread.length === 0 && <p class="empty">No message waits to be read.</p>}
      <ol class="queue">
        {unread.map((message) => (
          <li class="queue__row queue__row--plain queue__row--unread">
            <div class="queue__what">
              <a class="queue__link" href={paths.referralMessages(message.referralId)}>
                {listName(message)}
              </a>{" "}
              <span class="quiet nowrap">born {longDay(message.dateOfBirth as Day)}</span>
            </div>
            <div class="queue__more">
              <span class="thread__glimpse">{message.words}</span>
              <span class="quiet">
                {message.writtenByName}, {practice ? message.serviceName : message.practiceName},
                {" "}
                <span class="nowrap">{message.reference}</span>
              </span>
            </div>
            <div class="queue__due">
              <When at={message.writtenAt} />
            </div>
          </li>
        ))}
      </ol>
      {more && <p class="quiet">There are more. Those are shown once some of these are read.</p>}
    </Layout>
  );
}
