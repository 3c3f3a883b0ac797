/** Unguessable tokens: the person holds the token, the database only its hash. */
import { createHash, randomBytes } from "node:crypto";
import type { Id } from "@/db/columns.ts";

/** 256 random bits, safe in an address and in a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** 128 random bits: for an address that has to fit into a text message beside some words. */
export const newShortToken = (): string => randomBytes(16).toString("base64url");

/** SHA-256, hex. A token has enough entropy of its own to need no salt. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/**
 * What a session on a home's tablet is known by: its token is worth nothing in another browser, and
 * all sessions of one tablet stand beside each other in the index.
 */
export const hashOnTablet = (tabletId: Id<"Device">, token: string): string =>
  `${tabletId}:${hashToken(token)}`;
