/** Which tablet on a stand asks, by its cookie; what is no such tablet is sent to where it can become one. */
import { getCookie, setCookie } from "hono/cookie";
import { findKnownKiosk, type KnownKiosk } from "@/domain/surveys/find_kiosks.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { lookedUp } from "@/routes/looked_up.ts";
import { paths } from "@/views/paths.ts";

/** The browser's own most; it is given anew each time the page is opened. */
const seconds = 400 * 24 * 60 * 60;
const cookieOf = (c: PageContext) => c.var.install.secure ? "__Secure-kiosk" : "kiosk";
const kiosks = lookedUp<KnownKiosk>("which tablet this is");

const tokenOf = (c: PageContext): string | undefined => getCookie(c, cookieOf(c))?.slice(0, 100);

export const wasKiosk = (c: PageContext): boolean => tokenOf(c) !== undefined;

export function giveKiosk(c: PageContext, token: string): void {
  setCookie(c, cookieOf(c), token, {
    path: paths.kiosk(),
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.install.secure,
    maxAge: seconds,
  });
}

export async function findKioskHere(c: PageContext): Promise<KnownKiosk | undefined> {
  const token = tokenOf(c);
  const kiosk = token ? await findKnownKiosk(c.var.store.read, token) : undefined;
  if (kiosk) kiosks.keep(c, kiosk);
  return kiosk;
}

export const onKiosk = createMiddleware(async function onKiosk(c, next) {
  if (!await findKioskHere(c)) return c.redirect(paths.kiosk(), 303);
  giveKiosk(c, tokenOf(c)!);
  await next();
});

/** The same for its script, which goes to the page where it is told so. */
export const fromKiosk = createMiddleware(async function fromKiosk(c, next) {
  if (!await findKioskHere(c)) {
    return c.json({ problem: "This tablet asks people no more" }, 401);
  }
  await next();
});

export const kioskHere = kiosks.here;
