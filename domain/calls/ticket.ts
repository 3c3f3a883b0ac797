/**
 * What lets one browser take one PeerJS id in one call: signed, so that the broker can turn a forged
 * one away before it knows anything else, and short, so that one that is found later is of no use.
 */
import { Buffer } from "node:buffer";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Id } from "@/db/columns.ts";

export interface Ticket {
  readonly peerId: string;
  readonly callId: Id<"Call">;
  readonly memberId: Id<"CallMember">;
  /** Milliseconds of the clock. */
  readonly until: number;
}

interface Minted extends Omit<Ticket, "until"> {
  readonly now: Date;
}

export const ticketSeconds = 60;

const Written = z.tuple([z.string(), z.string(), z.string(), z.number()]);

/**
 * By the secret of `install.calls`. The peer id is the one in the member's row. A page that renews
 * its ticket keeps its id; a page that opens anew takes a new one, and the older page's is at an end.
 */
export function mintTicket(
  secret: string,
  { peerId, callId, memberId, now }: Minted,
): string {
  const until = now.getTime() + ticketSeconds * 1000;
  const body = Buffer.from(JSON.stringify([peerId, callId, memberId, until])).toString("base64url");
  return `${body}.${signatureOf(secret, body).toString("base64url")}`;
}

/** Undefined where it was not made here; until when it holds is for the reader to look at. */
export function readTicket(secret: string, token: string): Ticket | undefined {
  const [body = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || !isGenuine(secret, body, signature)) return undefined;
  const [peerId, callId, memberId, until] = Written.parse(
    JSON.parse(Buffer.from(body, "base64url").toString()),
  );
  return { peerId, callId: callId as Id<"Call">, memberId: memberId as Id<"CallMember">, until };
}

function isGenuine(secret: string, body: string, signature: string): boolean {
  const given = Buffer.from(signature, "base64url");
  const right = signatureOf(secret, body);
  return given.byteLength === right.byteLength && timingSafeEqual(given, right);
}

/** The words before the body keep what is signed here apart from anything else signed with the secret. */
const signatureOf = (secret: string, body: string): Buffer =>
  createHmac("sha256", secret).update(`call ticket ${body}`).digest();
