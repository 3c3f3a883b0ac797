/** Unguessable tokens: the person holds the token, the database only its hash. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, safe in an address and in a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** SHA-256, hex. A token has enough entropy of its own to need no salt. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
