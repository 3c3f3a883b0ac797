/** Answers that nobody at their practice has read: somebody rings there. */
import type { UnreadRow } from "@/domain/answers/unread.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export function UnreadAnswers({ rows }: { rows: readonly UnreadRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">Answers that nobody has read</h2>
      <p>The practice’s manager was told. Ring the practice, and give the reference.</p>
      <ul class="worklist">
        {rows.map(({ id, reference, priority, answeredAt, practiceName, practicePhone }) => (
          <li>
            <span>
              <a href={paths.referral(id)}>{reference}</a>{" "}
              {priority !== "routine" && <PriorityTag priority={priority} />}
            </span>
            <span>{practiceName}{practicePhone && `, ${practicePhone}`}</span>
            <span class="small">Answered {answeredAt && <When at={answeredAt} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
