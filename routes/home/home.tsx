/** The first page of whoever is signed in. */
import { holds } from "@/domain/access/permissions.ts";
import { listCounts, listReferrals } from "@/domain/referrals/list.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { signedIn } from "@/routes/guard.ts";
import { destinationsOf } from "@/routes/navigation.ts";
import { show } from "@/routes/show.tsx";
import { HomePage } from "@/views/home/home_page.tsx";
import { PracticeHomePage } from "@/views/home/practice_home_page.tsx";

export const home = createApp()
  .get("/", signedIn(), page);

async function page(c: PageContext): Promise<Response> {
  const { actor, store } = c.var;
  if (!holds(actor, "referral.read_answer")) {
    return show(
      c,
      <HomePage place={actor.organisationName} destinations={destinationsOf(actor)} />,
    );
  }
  const [counts, unread, drafts] = await Promise.all([
    listCounts(store.read, actor),
    listReferrals(store.read, actor, { group: "unread", length: 8 }),
    listReferrals(store.read, actor, { group: "drafts", length: 5 }),
  ]);
  return show(
    c,
    <PracticeHomePage
      place={actor.organisationName}
      counts={counts}
      unread={unread.rows}
      drafts={drafts.rows}
      refers={holds(actor, "referral.draft")}
      destinations={destinationsOf(actor)}
    />,
  );
}
