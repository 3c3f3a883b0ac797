/** Who is asking: read from the session cookie on every request, once. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { hashToken } from "@/domain/access/hash_token.ts";
import { longestSeconds, whoIs } from "@/domain/access/sessions.ts";
import { touchEverySeconds, touchSession } from "@/domain/access/touch_session.ts";
import { createMiddleware, type Env, type PageContext } from "@/routes/context.ts";
import { findTablet, whoUsesTablet } from "@/routes/devices/tablet.ts";
import { findSurroundings } from "@/routes/surroundings.ts";

/** `__Host-` binds the cookie to this very host; browsers take it only over https. */
const cookieName = (c: Context<Env>) => c.var.install.secure ? "__Host-session" : "session";

/** Longer than any session: it still says whose the form was that is sent when the day is over. */
const cookieSeconds = 2 * longestSeconds;

/** What an open page asks for without anybody there keeps no session alive. */
const asksByItself =
  /^\/(calls\/(asked|stream)|desk\/live|home\/live)$|^\/queue\/(stream|changes|cases\/[^/]+|next\/ready)$/;
const isByItself = ({ method, path }: { method: string; path: string }) =>
  method === "GET" && asksByItself.test(path);

export const session = createMiddleware(async function session(c, next) {
  const { store, log, install } = c.var;
  const token = getCookie(c, cookieName(c));
  const now = store.now();
  const own = token && token.length < 100
    ? await whoIs(store.read, hashToken(token), now)
    : { kind: "nobody" } as const;
  const tablet = await findTablet(c);
  c.set("tablet", tablet);
  // Whoever signed in with their own account on a tablet is there as on any other device.
  const visitor = tablet && own.kind !== "actor" && own.kind !== "half"
    ? await whoUsesTablet(c, tablet, now)
    : own;
  if (visitor.kind === "actor") {
    const actor = {
      ...visitor.actor,
      // The demo's accounts have no second factor, its administrator's included: one press each.
      owesSecondFactor: visitor.actor.owesSecondFactor && !install.demo,
      requestId: c.var.requestId,
      address: c.var.address,
    };
    c.set("visitor", { ...visitor, actor });
    c.set("surroundings", await findSurroundings(store.read, actor));
    const idle = now.getTime() - Date.parse(visitor.lastSeenAt);
    if (idle > touchEverySeconds * 1000 && !isByItself(c.req)) {
      touchSession(store, actor.sessionId).catch((error: unknown) =>
        log.error({ err: error, requestId: c.var.requestId }, "session not touched")
      );
    }
  } else c.set("visitor", visitor);
  await next();
});

export function giveSession(c: PageContext, token: string): void {
  setCookie(c, cookieName(c), token, { ...cookieOptions(c), maxAge: cookieSeconds });
}

export function dropSession(c: PageContext): void {
  setCookie(c, cookieName(c), "", { ...cookieOptions(c), maxAge: 0 });
}

const cookieOptions = (c: PageContext) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: c.var.install.secure }) as const;
