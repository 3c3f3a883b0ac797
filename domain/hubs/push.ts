/** Waking a browser for a ring: what it is told, and whom Bedside hands that to. */
import type { Id } from "@/db/columns.ts";
import type { handOverKinds } from "@/db/schema/calls.ts";

export interface Subscription {
  readonly id: Id<"PushSubscription">;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface Pushed {
  readonly words: string;
  /** The page that whoever presses it is led to. */
  readonly opens: string;
  /** Of two of one kind the later takes the place of the earlier. */
  readonly kind: "call" | "alarm";
  /** Kept for a browser that is asleep only so long: a ring that is over is no news. */
  readonly forSeconds: number;
}

/** They are read on locked screens: no home, no patient. */
export const ringWords = "A home is calling";
export const askedWords = (
  { kind, fromName }: { readonly kind: typeof handOverKinds[number]; readonly fromName: string },
): string =>
  kind === "escalation"
    ? `${fromName} asks you into a call`
    : `${fromName} asks you to take over a call`;
export const alarmWords = (seconds: number): string =>
  `A call has waited ${seconds} seconds, and nobody has answered`;
export const trialWords = "This is a trial. A call will look like this";

/** `gone`: the browser no longer wants it, and never will again under this address. */
export type Delivery = "sent" | "gone" | "failed";

export interface Push {
  /** What browsers subscribe with. */
  readonly key: string;
  readonly services: readonly string[];
  /** Never rejects. */
  send(to: Subscription, what: Pushed): Promise<Delivery>;
}

/**
 * Only to services of browsers' makers, whatever address a browser names: `fcm.googleapis.com`,
 * `*.push.apple.com`, or a whole origin.
 */
export function mayPushTo(endpoint: string, services: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, origin, username } = new URL(endpoint);
  if (username !== "") return false;
  return services.some((service) =>
    service.includes("://") ? service === origin : protocol === "https:" && port === "" &&
      (service.startsWith("*.") ? hostname.endsWith(service.slice(1)) : hostname === service)
  );
}
