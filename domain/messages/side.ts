/** Each referral has two sides that write to each other, and a life in which they do. */
import { type MessageSide, messageSides } from "@/db/schema/messages.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { OfEitherSide } from "@/domain/access/whose.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";

/** Undefined for those who may see a referral and are of neither side: in an emergency. */
export function sideOf(actor: Actor, referral: OfEitherSide): MessageSide | undefined {
  const { organisationId } = actor;
  if (referral.practiceId === organisationId) return "practice";
  const ofService = [referral.serviceOrganisationId, referral.teamOrganisationId];
  return ofService.includes(organisationId) ? "specialist" : undefined;
}

export const otherSide = (side: MessageSide): MessageSide =>
  messageSides.find((each) => each !== side)!;

/** From sending on, also when it is closed; never on one that nobody wants answered any more. */
export const takesMessages = ({ sentAt, state }: Pick<Referral, "sentAt" | "state">): boolean =>
  sentAt !== null && state !== "withdrawn";

export function requireTakesMessages(referral: Referral): void {
  if (takesMessages(referral)) return;
  throw new Refusal("conflict", `${situation(referral)}. No messages can be written about it`);
}
