/** Browsers that are woken for somebody: each of a person's own, until it is gone. */
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { pushSubscriptions } from "@/db/schema/hubs.ts";
import type { Reader, Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { mayPushTo } from "@/domain/hubs/push.ts";

const inBase64Url = (bytes: number) => {
  const error = "This browser gave no key that can be used";
  return z.string().regex(/^[\w-]+={0,2}$/, error)
    .refine((text) => Math.floor(text.replaceAll("=", "").length * 3 / 4) === bytes, error);
};

/** As a browser's PushSubscription says it (RFC 8291: an uncompressed point, and 16 bytes). */
export const SubscriptionForm = z.object({
  endpoint: z.url("This browser gave no address").max(1000),
  p256dh: inBase64Url(65),
  auth: inBase64Url(16),
});

export const PushEndForm = z.object({
  subscription: z.uuid("Choose from the list").transform((id) => id as Id<"PushSubscription">),
});

export const mostBrowsers = 10;

const visibleTo = (actor: Actor) =>
  and(eq(pushSubscriptions.userId, actor.userId), isNull(pushSubscriptions.endedAt));

export const ownSubscriptions = (read: Reader, actor: Actor) =>
  read.select().from(pushSubscriptions).where(visibleTo(actor))
    .orderBy(asc(pushSubscriptions.createdAt));

/** The same browser again is the same row: whoever uses it now is woken. */
export function addSubscription(
  store: Store,
  actor: Actor,
  { endpoint, p256dh, auth }: z.output<typeof SubscriptionForm>,
  { services, browser }: { readonly services: readonly string[]; readonly browser: string | null },
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "call.be_woken", undefined);
    if (!mayPushTo(endpoint, services)) {
      throw new Refusal("invalid", "This install cannot wake this kind of browser");
    }
    const others = await tx.$count(
      pushSubscriptions,
      and(visibleTo(actor), ne(pushSubscriptions.endpoint, endpoint)),
    );
    if (others >= mostBrowsers) {
      throw new Refusal("conflict", `At most ${mostBrowsers} browsers are woken. End one first`);
    }
    const said = { userId: actor.userId, p256dh, auth, browser, endedAt: null };
    await tx.insert(pushSubscriptions)
      .values({ ...said, id: newId(), endpoint, createdAt: tx.now })
      .onConflictDoUpdate({ target: pushSubscriptions.endpoint, set: said });
    tx.audit("hub.push_added", { user: actor.userId }, { browser });
  });
}

export function endSubscription(
  store: Store,
  actor: Actor,
  id: Id<"PushSubscription">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "call.be_woken", undefined);
    const ended = await tx.update(pushSubscriptions).set({ endedAt: tx.now })
      .where(and(eq(pushSubscriptions.id, id), visibleTo(actor)))
      .returning({ browser: pushSubscriptions.browser });
    if (ended.length === 0) throw new Refusal("not_found", "That browser is woken no more already");
    tx.audit("hub.push_ended", { user: actor.userId }, { browser: ended[0]!.browser });
  });
}

/** Its service says that these are gone. */
export function subscriptionsGone(
  store: Store,
  userId: Id<"User">,
  ids: readonly Id<"PushSubscription">[],
): Promise<void> {
  return change(store, jobAuthor("calls.push"), async (tx) => {
    await tx.update(pushSubscriptions).set({ endedAt: tx.now })
      .where(and(inArray(pushSubscriptions.id, [...ids]), isNull(pushSubscriptions.endedAt)));
    tx.audit("hub.push_ended", { user: userId }, { because: "its service says that it is gone" });
  });
}
