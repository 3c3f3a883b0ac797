/**
 * How long to wait after wrong passwords and codes. Counted for the e-mail that was typed, whether
 * it has an account or not, and for the network address, where many people may sit behind one.
 * A limit and growing delays, as NCSC ("Password policy") and NIST SP 800-63B 5.2.2 ask.
 */
import { createHash } from "node:crypto";

export type Counted = "account" | "address";

interface LockoutRule {
  /** Attempts before the first wait. */
  readonly free: number;
  /** The first wait; each further attempt doubles it. */
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  /** With no attempt for so long, counting starts again. */
  readonly forgetAfterSeconds: number;
}

/** Fifteen minutes at most, so that a stranger who guesses cannot keep a clinician out for a shift. */
export const lockoutRules: Readonly<Record<Counted, LockoutRule>> = {
  account: {
    free: 5,
    firstWaitSeconds: 30,
    longestWaitSeconds: 15 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
  address: {
    free: 30,
    firstWaitSeconds: 30,
    longestWaitSeconds: 15 * 60,
    forgetAfterSeconds: 60 * 60,
  },
};

/** The wait that begins with this attempt, the first being 1. */
export function waitAfter(counted: Counted, attempt: number): number {
  const { free, firstWaitSeconds, longestWaitSeconds } = lockoutRules[counted];
  if (attempt < free) return 0;
  return Math.min(firstWaitSeconds * 2 ** (attempt - free), longestWaitSeconds);
}

/** Which row counts for the e-mail as typed: hashed, for people type passwords there too. */
export const accountKey = (email: string): string =>
  `account:${createHash("sha256").update(email).digest("hex")}`;

/** One network address; of IPv6 the half that belongs to one household or office. */
export function addressKey(address: string | null): string {
  if (address === null) return "address:unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return `address:${mapped}`;
  return `address:${address.includes(":") ? network(address) : address}`;
}

/** The first 64 bits, written out: `2001:db8::1` → `2001:db8:0:0`. */
function network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("%")[0]!.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...rest].slice(0, 4).join(":");
}
