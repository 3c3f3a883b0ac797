/** What has happened to a referral so far, and what comes next and by when. */
import type { Child } from "hono/jsx";
import type { Instant } from "@/db/columns.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { OnDay, When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";

export function Progress({ referral, now }: { referral: Referral; now: Date }) {
  const { state } = referral;
  return (
    <ol class="timeline">
      <Event at={referral.createdAt}>{referral.createdByName} began it</Event>
      <Event at={referral.sentAt}>{referral.sentByName} sent it to {referral.serviceName}</Event>
      <Event at={referral.claimedAt}>{referral.claimedByName} took the case</Event>
      <Event at={referral.answeredAt}>{referral.claimedByName} answered</Event>
      <Event at={referral.answerReadAt}>{referral.answerReadByName} read the answer</Event>
      <Event at={referral.closedAt}>{referral.closedByName} closed it</Event>
      <Event at={referral.withdrawnAt}>
        {referral.withdrawnByName} withdrew it: {referral.withdrawnBecause}
      </Event>
      {referral.patientToldOn && (
        <li>
          The patient was told<br />
          <span class="quiet small">
            <OnDay day={referral.patientToldOn} />
          </span>
        </li>
      )}
      {(state === "waiting" || state === "claimed") && referral.dueAt && (
        <li>
          <strong>Next:</strong> an answer by <When at={referral.dueAt} /> (
          <a href={paths.referralClock(referral.id)}>
            <Due at={referral.dueAt} now={now} />
          </a>)
        </li>
      )}
    </ol>
  );
}

function Event({ at, children }: { at: Instant | null; children: Child }) {
  if (at === null) return null;
  return (
    <li>
      {children}
      <br />
      <span class="quiet small">
        <When at={at} />
      </span>
    </li>
  );
}
