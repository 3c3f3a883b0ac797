/** A person's own account, and where they are signed in. */
import { endOtherSessions, endSession } from "@/domain/access/end_sessions.ts";
import { findOwnAccount, findOwnSessions } from "@/domain/access/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { signedIn } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { AccountPage } from "@/views/access/account_page.tsx";
import { paths } from "@/views/paths.ts";

export const account = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post("/sessions/end-others", signedIn(), async (c) => {
    await endOtherSessions(c.var.store, c.var.actor);
    notice(c, "sessions-ended");
    return c.redirect(paths.account(), 303);
  })
  .post("/sessions/:sessionId/end", signedIn(), async (c) => {
    await endSession(c.var.store, c.var.actor, paramId(c, "session"));
    notice(c, "session-ended");
    return c.redirect(paths.account(), 303);
  });

async function page(c: PageContext) {
  const { store, actor, visitor } = c.var;
  return show(
    c,
    <AccountPage
      account={await findOwnAccount(store.read, actor)}
      membership={actor}
      ownKeys={actor.shortcutKeys !== null}
      otherMemberships={visitor.kind === "actor" && visitor.otherMemberships}
      sessions={await findOwnSessions(store.read, actor, store.now())}
      thisSession={actor.sessionId}
    />,
  );
}
