/**
 * How long to wait after wrong passwords, codes and dates of birth. Counted for what was typed,
 * whether it is anybody's or not, and for the network address, where many people may sit behind one.
 * A limit and growing delays, as NCSC ("Password policy") and NIST SP 800-63B 5.2.2 ask.
 */
import { createHash } from "node:crypto";

/**
 * link_address: wrong dates of birth and short codes, at whichever links. lost_address and
 * lost_contact: links that were asked for again, from one address and for one telephone or e-mail.
 * pairing_address: wrong codes of tablets. pin: wrong PINs of one person in one home.
 */
export type Counted =
  | "account"
  | "address"
  | "link_address"
  | "lost_address"
  | "lost_contact"
  | "pairing_address"
  | "pin";

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
  // A date of birth is one of some 30,000: whoever goes from link to link has 20 tries, then one an
  // hour. Right ones do not count, and a mobile network puts many patients behind one address.
  link_address: {
    free: 20,
    firstWaitSeconds: 60,
    longestWaitSeconds: 60 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
  lost_address: {
    free: 10,
    firstWaitSeconds: 60,
    longestWaitSeconds: 60 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
  // Each of these may be a text message to somebody who did not ask for it.
  lost_contact: {
    free: 3,
    firstWaitSeconds: 15 * 60,
    longestWaitSeconds: 4 * 60 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
  // A code is one of 29 to the power of 8 and lives for a quarter of an hour.
  pairing_address: {
    free: 10,
    firstWaitSeconds: 60,
    longestWaitSeconds: 60 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
  // A PIN of four digits is one of 10,000, and asked for on the home's own tablets alone: 5 tries,
  // then at most 100 a day.
  pin: {
    free: 5,
    firstWaitSeconds: 30,
    longestWaitSeconds: 15 * 60,
    forgetAfterSeconds: 24 * 60 * 60,
  },
};

/** The wait that begins with this attempt, the first being 1. */
export function waitAfter(counted: Counted, attempt: number): number {
  const { free, firstWaitSeconds, longestWaitSeconds } = lockoutRules[counted];
  if (attempt < free) return 0;
  return Math.min(firstWaitSeconds * 2 ** (attempt - free), longestWaitSeconds);
}

/** Which row counts for the e-mail as typed: hashed, for people type passwords there too. */
export const accountKey = (email: string): string => `account:${hashOf(email)}`;
/** The same for the telephone number or e-mail address that a lost link is to go to. */
export const lostContactKey = (contact: string): string => `lost_contact:${hashOf(contact)}`;

export const addressKey = (address: string | null): string => `address:${networkOf(address)}`;
export const linkAddressKey = (address: string | null): string => `link:${networkOf(address)}`;
export const pairingAddressKey = (address: string | null): string =>
  `pairing:${networkOf(address)}`;
export const pinKey = (userId: string, organisationId: string): string =>
  `pin:${userId}:${organisationId}`;
export const lostAddressKey = (address: string | null): string => `lost:${networkOf(address)}`;

const hashOf = (typed: string) => createHash("sha256").update(typed).digest("hex");

/** One network address; of IPv6 the half that belongs to one household or office. */
function networkOf(address: string | null): string {
  if (address === null) return "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return address.includes(":") ? network(address) : address;
}

/** The first 64 bits, written out: `2001:db8::1` → `2001:db8:0:0`. */
function network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("%")[0]!.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...rest].slice(0, 4).join(":");
}
