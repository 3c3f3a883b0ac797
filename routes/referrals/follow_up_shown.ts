/** What a referral follows up, and what follows it up, for its page. */
import { holds } from "@/domain/access/permissions.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { findFollowed } from "@/domain/answers/find_followed.ts";
import { followUpDueOn } from "@/domain/answers/follow_up_due.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { findFollowUp, isAnswered } from "@/domain/referrals/begin_follow_up.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { PageContext } from "@/routes/context.ts";
import type { FollowUpShown } from "@/views/referrals/follow_up_link.tsx";
import type { FollowedShown } from "@/views/referrals/followed.tsx";

export async function followUpShown(
  c: PageContext,
  referral: Referral,
  answer: Answer | undefined,
): Promise<{ readonly earlier: FollowedShown; readonly followUp: FollowUpShown }> {
  const { store, actor } = c.var;
  const answered = isAnswered(referral);
  return {
    earlier: await earlierOf(c, referral),
    followUp: {
      begun: answered ? await findFollowUp(store.read, actor, referral.id) : undefined,
      dueOn: answered && answer ? followUpDueOn(answer) : undefined,
      mayBegin: answered && referral.practiceId === actor.organisationId &&
        holds(actor, "referral.follow_up"),
    },
  };
}

/** With the photographs of then that this person may look at. */
async function earlierOf(c: PageContext, referral: Referral): Promise<FollowedShown> {
  const { store, actor } = c.var;
  const followed = await findFollowed(store.read, actor, referral);
  if (!holds(actor, "photograph.view")) return { followed, photographs: undefined };
  const each = await Promise.all(followed.map(({ id }) => photographsOf(store.read, actor, id)));
  return { followed, photographs: each.flat() };
}
