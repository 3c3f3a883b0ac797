/** A short word for what something says: a page carries it, so that it overwrites nothing newer. */
import { createHash } from "node:crypto";
import { Refusal } from "@/domain/errors.ts";

export const fingerprintOf = (said: unknown): string =>
  createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);

export function requireSeen(now: string, seen: string): void {
  if (now === seen) return;
  throw new Refusal(
    "conflict",
    "Somebody changed these details after you opened the page. Open it again to see them",
  );
}
