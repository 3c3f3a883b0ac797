import type { Author } from "@/db/audit_chain.ts";
import type { Id } from "@/db/columns.ts";
import { nobody } from "@/domain/access/actor.ts";
import { signOut } from "@/domain/access/sign_out.ts";
import { endVisit } from "@/domain/links/visits.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { dropVisit, visitOf } from "@/routes/links/visit.ts";
import { notice } from "@/routes/notice.ts";
import { dropSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { SignOutPage } from "@/views/access/sign_out_page.tsx";
import { paths } from "@/views/paths.ts";

/** Open to everyone: someone whose session has ended, or is only half begun, leaves too. */
export const signingOut = createApp()
  .get("/", anyone(), (c) => show(c, <SignOutPage />))
  .post("/", anyone(), async (c) => {
    const leaving = sessionOf(c);
    if (leaving) await signOut(c.var.store, leaving.author, leaving.id);
    dropSession(c);
    const visit = visitOf(c);
    if (visit) await endVisit(c.var.store, visit);
    dropVisit(c);
    notice(c, "signed-out");
    return c.redirect(paths.signIn(), 303);
  });

function sessionOf(c: PageContext): { author: Author; id: Id<"Session"> } | undefined {
  const { visitor } = c.var;
  if (visitor.kind === "actor") return { author: visitor.actor, id: visitor.actor.sessionId };
  if (visitor.kind !== "half") return undefined;
  const author = { ...nobody(c.var.requestId, c.var.address), userId: visitor.userId };
  return { author, id: visitor.sessionId };
}
