/** What was sent, or declined: the link still leads here, and says what happens next. */
import { dueFor } from "@/domain/clocks/due.ts";
import { redFlagsRaisedOf } from "@/domain/links/find_red_flags.ts";
import { standingAt } from "@/domain/links/standing.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { throughLink } from "@/routes/guard.ts";
import { journeyShown } from "@/routes/links/journey_shown.tsx";
import { askedInline } from "@/routes/surveys/asked_inline.ts";
import { show } from "@/routes/show.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { SentPage } from "@/views/links/sent_page.tsx";
import { paths } from "@/views/paths.ts";

export const sent = createApp()
  .get("/", throughLink("link.answer"), async (c) => {
    const { store } = c.var;
    const journey = await journeyShown(c);
    const { say, token, link, referral } = journey;
    const standing = standingAt(link, store.now());
    const ended = link.finishedAt ?? link.declinedAt;
    if (ended === null || (standing !== "sent" && standing !== "declined")) {
      return c.redirect(paths.linkCheck(token), 303);
    }
    // As soon as the service means to answer a case of this kind, counted from today.
    const by = referral.dueAt ?? await dueFor(store.read, { ...referral, sentAt: ended });
    return show(
      c,
      <SentPage
        say={say}
        token={token}
        link={link}
        referral={referral}
        by={dayOf(by)}
        survey={await survey(c, journey)}
      />,
    );
  });

/** Not somebody who said no, who is told not to wait, or who waits for word of what may be cancer. */
async function survey(c: PageContext, { link, referral }: Journey) {
  if (link.declinedAt || referral.priority === "urgent_suspected_cancer") return undefined;
  const raised = await redFlagsRaisedOf(c.var.store.read, c.var.actor, referral.id);
  if (raised.some(({ takenBackAt }) => takenBackAt === null)) return undefined;
  return await askedInline(
    c,
    [link.practiceId, referral.serviceOrganisationId],
    referral.patientId,
  );
}
