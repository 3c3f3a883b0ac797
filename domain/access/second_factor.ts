/** Six-digit codes from an authenticator app (RFC 6238): 30 seconds each, one step of grace either way. */
import { Secret, TOTP } from "otpauth";

const stepSeconds = 30;

/** 160 bits, base32, as authenticator apps take it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code holds. The app shows the e-mail under "Bedside". */
export const otpauthAddress = (secret: string, email: string): string =>
  totp(secret, email).toString();

/** The time step a code belongs to, or undefined where it is wrong. No step works twice. */
export function stepOfCode(
  secret: string,
  typed: string,
  now: Date,
  lastStep: number | null,
): number | undefined {
  const token = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totp(secret).validate({ token, window: 1, timestamp: now.getTime() });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / 1000 / stepSeconds) + delta;
  return lastStep !== null && step <= lastStep ? undefined : step;
}

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Bedside", label, secret: Secret.fromBase32(secret), period: stepSeconds });
