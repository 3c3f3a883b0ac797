/** A home's tablet that was paired, and whoever picked their name on it. */
import { instantOf, newId } from "@/db/columns.ts";
import { devices, homeSettings } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { findKnownTablet } from "@/domain/devices/known_tablet.ts";
import { pickName } from "@/domain/devices/pick_name.ts";
import { dayOf } from "@/domain/time.ts";
import type { Organisation, SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import type { testApp } from "@/tests/support/app.ts";

export const fromTablet = { requestId: "r1", address: "192.0.2.7", browser: null };

export async function tabletExists(
  store: Store,
  home: Pick<Organisation, "id">,
  by: Pick<SignedIn, "userId">,
  over: Partial<typeof devices.$inferInsert> = {},
) {
  const id = newId<"Device">();
  const token = newToken();
  const now = instantOf(store.now());
  await rowExists(store, devices, {
    id,
    organisationId: home.id,
    tokenHash: hashToken(token),
    name: "Tablet 1",
    place: "Lounge",
    pairedBy: by.userId,
    pairedAt: now,
    lastSeenAt: now,
    browser: "Chrome on Android",
    ...over,
  });
  return { id, token, known: (await findKnownTablet(store.read, token, dayOf(store.now())))! };
}
export type TabletThere = Awaited<ReturnType<typeof tabletExists>>;

export const homeAsksPin = (store: Store, home: Pick<Organisation, "id">) =>
  rowExists(store, homeSettings, { organisationId: home.id, hubId: null, asksPin: true });

/** As their browser asks: with the tablet's cookie and their own. */
export async function takenUp(store: Store, tablet: TabletThere, person: SignedIn) {
  const end = await pickName(
    store,
    tablet.known,
    { membershipId: person.membershipId, pin: "" },
    fromTablet,
  );
  if (end.kind !== "in") throw new Error(`Cannot take up the tablet: ${end.kind}`);
  return `tablet=${tablet.token}; tablet_user=${end.token}`;
}

/** Asks as a browser with these cookies does. */
export const withCookies = (
  bedside: Awaited<ReturnType<typeof testApp>>,
  cookie: string,
) => ({
  get: (path: string, headers: Record<string, string> = {}) =>
    bedside.ask(path, { headers: { cookie, ...headers } }),
  post: (path: string, fields: Record<string, string> = {}) =>
    bedside.ask(path, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams(fields),
    }),
});

/** Where there are several hubs, somebody has to have said which. */
export const homeCallsHub = (
  store: Store,
  home: Pick<Organisation, "id">,
  hub: Pick<Organisation, "id">,
) => rowExists(store, homeSettings, { organisationId: home.id, hubId: hub.id });
