/** What the browser asks about the session while a page is open: static/js/idle.js. */
import type { Id } from "@/db/columns.ts";
import { keepForm } from "@/domain/access/kept_forms.ts";
import { touchSession } from "@/domain/access/touch_session.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone, signedIn } from "@/routes/guard.ts";
import { ownPath } from "@/routes/own_path.ts";
import { wordsOf } from "@/routes/sign_in_first.ts";

export const openSession = createApp()
  .post("/extend", signedIn({ onTablets: true }), async (c) => {
    await touchSession(c.var.store, c.var.actor.sessionId);
    if (c.req.header("sec-fetch-mode") !== "navigate") return c.body(null, 204);
    return c.redirect(pageBefore(c), 303);
  })
  // The session has just ended, or is about to: whoever's it was keeps what is on the screen.
  .post("/keep", anyone(), async (c) => {
    const owner = ownerOf(c);
    if (!owner) return c.body(null, 401);
    const path = ownPath(c.req.query("path"));
    await keepForm(c.var.store, owner, path, wordsOf(await c.req.parseBody({ all: true })));
    return c.body(null, 204);
  });

function ownerOf(c: PageContext): Id<"User"> | undefined {
  const { visitor } = c.var;
  if (visitor.kind === "ended") return visitor.owner;
  return visitor.kind === "actor" ? visitor.actor.userId : undefined;
}

function pageBefore(c: PageContext): string {
  const from = c.req.header("referer");
  if (!from || !URL.canParse(from)) return "/";
  const { pathname, search } = new URL(from);
  return ownPath(pathname + search);
}
