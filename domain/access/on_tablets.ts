/**
 * A home's tablet is picked up by whoever comes by, and a name on it is picked with a PIN at most. So
 * it opens calls with their photographs, and what a home asks about its residents, and nothing else of that person's account.
 */
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export const onTablets = [
  "call.place",
  "call.send_photograph",
  "call.view",
  "photograph.view",
  "resident.refer",
] as const;

export const mayOnTablet = ({ tablet }: Pick<Actor, "tablet">, permission: string): boolean =>
  tablet === undefined || onTablets.some((each) => each === permission);

export const tabletRefusal = (): Refusal =>
  new Refusal(
    "forbidden",
    "This cannot be done on your home’s tablet. Sign in with your own account on another device",
  );
