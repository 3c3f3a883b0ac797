/** Why a case has the time that it has. */
import type { Instant } from "@/db/columns.ts";
import { findStory } from "@/domain/clocks/find_story.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { ClockPage } from "@/views/referrals/clock_page.tsx";

export const clock = createApp()
  .get("/", can("referral.view", { looks: "referral" }), page);

async function page(c: PageContext): Promise<Response> {
  const { store } = c.var;
  const { referral, patient, today } = await draftShown(c);
  const { sentAt, answeredAt, withdrawnAt } = referral;
  if (sentAt === null) return toReferral(c);
  const endedAt: Instant | null = answeredAt ?? withdrawnAt;
  const now = store.now().toISOString() as Instant;
  const found = await findStory(store.read, { ...referral, sentAt }, { now, endedAt });
  return show(
    c,
    <ClockPage shown={{ ...found, referral, patient, today, sentAt, endedAt, now: store.now() }} />,
  );
}
