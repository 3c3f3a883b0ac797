/** The guest that this browser is, by its pass and the address that it asked for. */
import { getCookie, setCookie } from "hono/cookie";
import type { Id } from "@/db/columns.ts";
import { findGuest, type Guest } from "@/domain/calls/guest.ts";
import { guestPass, seatOfPass } from "@/domain/calls/guest_keys.ts";
import type { PageContext } from "@/routes/context.ts";
import { fromOf } from "@/routes/from.ts";

const cookieName = (c: PageContext) => c.var.install.secure ? "__Secure-guest" : "guest";
const passOf = (c: PageContext) => getCookie(c, cookieName(c));

export const inviteTokenOf = (c: PageContext): string => c.req.param("inviteToken") ?? "";

export const guestHere = (c: PageContext): Promise<Guest | undefined> =>
  findGuest(c.var.store.read, {
    token: inviteTokenOf(c),
    pass: passOf(c),
    secret: c.var.install.calls.secret,
    from: fromOf(c),
  });

/** The seat that this browser took, by whichever invitation. */
export const seatHere = (c: PageContext): Id<"CallMember"> | undefined =>
  seatOfPass(c.var.install.calls.secret, passOf(c));

/** Until the browser is closed: phones are shared. */
export function givePass(c: PageContext, memberId: Id<"CallMember">): void {
  setCookie(c, cookieName(c), guestPass(c.var.install.calls.secret, memberId), {
    path: "/link/call",
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.install.secure,
  });
}
