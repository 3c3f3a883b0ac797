/** The cookie of a browser that opened a link with the right date of birth. */
import { getCookie, setCookie } from "hono/cookie";
import type { Visiting } from "@/domain/links/holder.ts";
import type { PageContext } from "@/routes/context.ts";
import { fromOf } from "@/routes/from.ts";

const cookieName = (c: PageContext) => c.var.install.secure ? "__Host-visit" : "visit";

export const visitOf = (c: PageContext): string | undefined => getCookie(c, cookieName(c));

/** Until the browser is closed: phones are shared. */
export function giveVisit(c: PageContext, token: string): void {
  setCookie(c, cookieName(c), token, cookieOptions(c));
}

/** Whoever signs out leaves nothing of a resident open on a home's tablet. */
export function dropVisit(c: PageContext): void {
  setCookie(c, cookieName(c), "", { ...cookieOptions(c), maxAge: 0 });
}

const cookieOptions = (c: PageContext) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: c.var.install.secure }) as const;

/** Whose visit this request is, and on whose browser: what the domain asks before it lets anybody in. */
export const visiting = (c: PageContext): Visiting => ({
  visit: visitOf(c),
  staff: c.var.visitor.kind === "actor" ? c.var.visitor.actor : undefined,
  now: c.var.store.now(),
  from: fromOf(c),
});
