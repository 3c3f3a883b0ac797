/** What was sent, or declined: the link still leads here, and says what happens next. */
import { dueFor } from "@/domain/clocks/due.ts";
import { standingAt } from "@/domain/links/standing.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp } from "@/routes/context.ts";
import { throughLink } from "@/routes/guard.ts";
import { journeyShown } from "@/routes/links/journey_shown.tsx";
import { show } from "@/routes/show.tsx";
import { SentPage } from "@/views/links/sent_page.tsx";
import { paths } from "@/views/paths.ts";

export const sent = createApp()
  .get("/", throughLink("link.answer"), async (c) => {
    const { store } = c.var;
    const { say, token, link, referral } = await journeyShown(c);
    const standing = standingAt(link, store.now());
    const ended = link.finishedAt ?? link.declinedAt;
    if (ended === null || (standing !== "sent" && standing !== "declined")) {
      return c.redirect(paths.linkCheck(token), 303);
    }
    // As soon as the service means to answer a case of this kind, counted from today.
    const by = referral.dueAt ?? await dueFor(store.read, { ...referral, sentAt: ended });
    return show(
      c,
      <SentPage say={say} token={token} link={link} referral={referral} by={dayOf(by)} />,
    );
  });
