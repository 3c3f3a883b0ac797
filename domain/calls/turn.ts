/**
 * What a browser needs to reach the install's own relays. coturn's shared secret (`use-auth-secret`):
 * the name says until when it holds, the password proves that we made the name.
 * draft-uberti-behave-turn-rest-00, 2.2.
 */
import { createHmac, randomBytes } from "node:crypto";

export interface TurnSettings {
  /** `turn:…` and `turns:…`. */
  readonly urls: readonly string[];
  readonly secret: string;
}

/** As RTCPeerConnection takes it. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
}

/** A call that runs on is not cut when they end; each try to heal one asks for new ones. */
const lastSeconds = 600;

/** None without relays of our own: nobody else's server ever learns who calls whom. */
export function iceServersFor(settings: TurnSettings | undefined, now: Date): IceServer[] {
  if (!settings) return [];
  const until = Math.floor(now.getTime() / 1000) + lastSeconds;
  // Random, so that the relay counts what each may use by itself.
  const username = `${until}:${randomBytes(9).toString("base64url")}`;
  const credential = createHmac("sha1", settings.secret).update(username).digest("base64");
  return [{ urls: settings.urls, username, credential }];
}
