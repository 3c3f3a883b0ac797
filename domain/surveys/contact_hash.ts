/**
 * By what an address is known again that wants no more invitations. Telephone numbers are few enough
 * to be tried one by one, so the key is kept outside the database, in the install's own secrets.
 */
import { createHmac } from "node:crypto";

/** Of an address in the one spelling of domain/links/contact.ts. */
export const keyedContactHash = (key: string, contact: string): string =>
  createHmac("sha256", key).update(`survey contact ${contact}`).digest("hex");
