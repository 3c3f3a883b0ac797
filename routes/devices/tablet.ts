/** The two cookies of a home's tablet: which one it is, for good; who uses it now, for a while. */
import { getCookie, setCookie } from "hono/cookie";
import { hashOnTablet } from "@/domain/access/hash_token.ts";
import {
  longestSeconds,
  tabletIdleSeconds,
  type Visitor,
  whoIs,
} from "@/domain/access/sessions.ts";
import { touchEverySeconds } from "@/domain/access/touch_session.ts";
import { findKnownTablet, type KnownTablet } from "@/domain/devices/known_tablet.ts";
import { touchTablet } from "@/domain/devices/touch_tablet.ts";
import { dayOf } from "@/domain/time.ts";
import type { PageContext } from "@/routes/context.ts";

const named = (c: Pick<PageContext, "var">, name: string) =>
  c.var.install.secure ? `__Host-${name}` : name;
const tabletCookie = (c: Pick<PageContext, "var">) => named(c, "tablet");
const userCookie = (c: Pick<PageContext, "var">) => named(c, "tablet_user");

/** Browsers keep a cookie for 400 days at most; each time somebody picks their name it is renewed. */
const tabletSeconds = 400 * 24 * 60 * 60;
/** Longer than any session: it still says whose the form was. It outlives a browser that crashed. */
const userSeconds = 2 * longestSeconds;

const short = (token: string | undefined) => token && token.length < 100 ? token : undefined;

/** It has the cookie of one, whether or not it still is one. */
export const wasTablet = (c: PageContext): boolean => getCookie(c, tabletCookie(c)) !== undefined;

export async function findTablet(c: PageContext): Promise<KnownTablet | undefined> {
  const token = short(getCookie(c, tabletCookie(c)));
  const { store, log, requestId } = c.var;
  const tablet = token ? await findKnownTablet(store.read, token, dayOf(store.now())) : undefined;
  if (tablet) {
    const unseen = store.now().getTime() - Date.parse(tablet.lastSeenAt);
    if (unseen > touchEverySeconds * 1000) {
      touchTablet(store, tablet.id, c.req.header("user-agent")).catch((error: unknown) =>
        log.error({ err: error, requestId }, "tablet not touched")
      );
    }
  }
  return tablet;
}

/** Whoever picked their name on it, with the little that may be done there. */
export async function whoUsesTablet(
  c: PageContext,
  tablet: KnownTablet,
  now: Date,
): Promise<Visitor> {
  const token = short(getCookie(c, userCookie(c)));
  if (!token) return { kind: "nobody" };
  const hash = hashOnTablet(tablet.id, token);
  const visitor = await whoIs(c.var.store.read, hash, now, tabletIdleSeconds);
  if (visitor.kind !== "actor") return visitor;
  // Somebody who moved to another home is nobody on the tablets of this one.
  if (visitor.actor.organisationId !== tablet.organisationId) return { kind: "nobody" };
  return {
    ...visitor,
    otherMemberships: false,
    actor: {
      ...visitor.actor,
      tablet: { id: tablet.id, name: tablet.name },
      // No second factor is asked for here: the tablet is one, and little can be done with it.
      owesSecondFactor: false,
      breakGlassId: null,
      breakGlassPatientId: null,
      breakGlassUntil: null,
    },
  };
}

export function giveTablet(c: PageContext, token: string): void {
  setCookie(c, tabletCookie(c), token, { ...cookieOptions(c), maxAge: tabletSeconds });
}

export function giveUser(c: PageContext, token: string): void {
  const tablet = getCookie(c, tabletCookie(c));
  if (tablet) giveTablet(c, tablet);
  setCookie(c, userCookie(c), token, { ...cookieOptions(c), maxAge: userSeconds });
}

export function dropUser(c: PageContext): void {
  setCookie(c, userCookie(c), "", { ...cookieOptions(c), maxAge: 0 });
}

const cookieOptions = (c: PageContext) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: c.var.install.secure }) as const;
