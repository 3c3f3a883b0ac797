/** What of a record says whose it is, and whether it is this person's: the third net asks. */
import type { Id } from "@/db/columns.ts";
import type { LinkPurpose } from "@/db/schema/links.ts";
import type { Actor } from "@/domain/access/actor.ts";

export interface OfPractice {
  readonly practiceId: Id<"Organisation"> | null;
}
export interface OfReferral {
  readonly id: Id<"Referral">;
}
export interface Claimed {
  readonly claimedBy: Id<"User"> | null;
}
/** Whose work a case is: the team's that it went to, else the service's own organisation's. */
export interface OfService {
  readonly serviceOrganisationId: Id<"Organisation">;
  readonly teamOrganisationId: Id<"Organisation"> | null;
}
/** The practice that sent it, the service that it went to, and the team. */
export interface OfEitherSide extends OfPractice, OfService {}
/** A call stands between a home and its hub. */
export interface OfCall {
  readonly homeId: Id<"Organisation">;
  readonly hubId: Id<"Organisation">;
}
/** One call, by itself: a guest has no organisation. */
export interface OfOneCall {
  readonly id: Id<"Call">;
}
export interface OfOrganisation {
  readonly organisationId: Id<"Organisation">;
}

export const own = (actor: Actor, subject: OfOrganisation) =>
  actor.role === "administrator" || subject.organisationId === actor.organisationId;
export const ofTheirPractice = (actor: Actor, subject: OfPractice) =>
  subject.practiceId === actor.organisationId;
/** The referral that a link leads to, where it is a link for this: to answer, or to read a letter. */
export const ofTheirLink =
  (...purposes: readonly LinkPurpose[]) => ({ link }: Actor, subject: OfReferral) =>
    link !== undefined && link.referralId === subject.id && purposes.includes(link.purpose);
export const ofTheirHome = (actor: Actor, subject: OfCall) =>
  subject.homeId === actor.organisationId;
export const ofTheirHub = (actor: Actor, subject: OfCall) => subject.hubId === actor.organisationId;
/** The call that a guest's link leads to. */
export const ofTheirCall = (actor: Actor, subject: OfOneCall) => actor.guest?.callId === subject.id;
/** The practice's people as they do; whoever holds a link only where it asks for a history. */
export const ofTheirPracticeOrLink = (actor: Actor, subject: OfPractice & OfReferral) =>
  actor.link ? ofTheirLink("history")(actor, subject) : ofTheirPractice(actor, subject);
/** Of this organisation, or of a team of it. */
export const isTheirWork = (actor: Actor, subject: OfService) =>
  (subject.teamOrganisationId ?? subject.serviceOrganisationId) === actor.organisationId;
export const ofEitherSide = (actor: Actor, subject: OfEitherSide) =>
  [subject.practiceId, subject.serviceOrganisationId, subject.teamOrganisationId]
    .includes(actor.organisationId);
export const heldByThem = (actor: Actor, subject: Claimed) => subject.claimedBy === actor.userId;
