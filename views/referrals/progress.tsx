/** What has happened to a referral so far, and what comes next and by when. */
import type { Child } from "hono/jsx";
import type { Instant } from "@/db/columns.ts";
import type { LinkProgress } from "@/domain/links/find_progress.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { OnDay, When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";

export function Progress({ referral, links, now }: {
  referral: Referral;
  /** Of those whose practice it is. */
  links: readonly LinkProgress[];
  now: Date;
}) {
  const { state } = referral;
  return (
    <ol class="timeline">
      <Event at={referral.createdAt}>{referral.createdByName} began it</Event>
      {askedOf(links).map(({ link }) => (
        <>
          <Event at={link.createdAt}>The patient was asked through a link</Event>
          <Event at={link.finishedAt}>The patient sent it back</Event>
          <Event at={link.declinedAt}>The patient would rather be seen in person</Event>
        </>
      ))}
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

/** For its history; a letter that is read is no step of the referral. The first comes first. */
const askedOf = (links: readonly LinkProgress[]) =>
  links.filter(({ link }) => link.purpose === "history" && link.way !== "tablet").toReversed();

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
