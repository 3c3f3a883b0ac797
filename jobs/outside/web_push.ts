/** Hands a message for a browser to the service of its maker, encrypted for that browser alone. */
import { Buffer } from "node:buffer";
import { createECDH } from "node:crypto";
import type { Delivery, Push, Pushed, Subscription } from "@/domain/hubs/push.ts";
import { mayPushTo } from "@/domain/hubs/push.ts";

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const keyBytes = 32;

/** A new pair, in the words of the file that keeps it. */
export function newVapidKeys(): string {
  const pair = createECDH("prime256v1");
  const publicKey = pair.generateKeys("base64url");
  const drawn = pair.getPrivateKey();
  // One that begins with zeros comes without them.
  const whole = Buffer.concat([Buffer.alloc(keyBytes - drawn.length), drawn]);
  return JSON.stringify({ publicKey, privateKey: whole.toString("base64url") });
}

export interface PushSettings {
  readonly keys: VapidKeys;
  /** Whom a service asks where something is wrong (RFC 8292, 2.1): https:… or mailto:…. */
  readonly subject: string;
  readonly services: readonly string[];
  readonly withinMilliseconds?: number;
}

export function pushBy(
  { keys, subject, services, withinMilliseconds = 5000 }: PushSettings,
): Push {
  return {
    key: keys.publicKey,
    services,
    async send(to, what) {
      if (!mayPushTo(to.endpoint, services)) return "gone";
      try {
        return await hand(await requestFor(to, what, { subject, ...keys }), withinMilliseconds);
      } catch {
        return "failed";
      }
    },
  };
}

/**
 * Encrypted by RFC 8291, signed by RFC 8292; of the package nothing touches the network. It is loaded
 * with the first message: a start does not wait for it.
 */
async function requestFor(
  { endpoint, p256dh, auth }: Subscription,
  { forSeconds, kind, ...shown }: Pushed,
  vapidDetails: VapidKeys & { readonly subject: string },
) {
  const { default: webPush } = await import("web-push");
  const said = JSON.stringify({ ...shown, kind });
  return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, said, {
    vapidDetails,
    TTL: forSeconds,
    urgency: "high",
    // One that is still on its way is replaced by the next.
    topic: kind,
  });
}

async function hand(
  { endpoint, headers, body }: Awaited<ReturnType<typeof requestFor>>,
  withinMilliseconds: number,
): Promise<Delivery> {
  const { "Content-Length": _reckonedByFetch, ...others } = headers;
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: Object.entries(others).map(([name, value]) =>
      [name, String(value)] as [string, string]
    ),
    body: Uint8Array.from(body),
    redirect: "error",
    signal: AbortSignal.timeout(withinMilliseconds),
  });
  await answer.body?.cancel();
  if (answer.status === 404 || answer.status === 410) return "gone";
  return answer.ok ? "sent" : "failed";
}
