/** Who acts: a signed-in person in the role and organisation they work in now, or a link's holder. */
import type { Author } from "@/db/audit_chain.ts";
import type { Id, Instant } from "@/db/columns.ts";
import type { QueueDensity, Role } from "@/db/schema/access.ts";
import type { LinkPurpose } from "@/db/schema/links.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";

/**
 * Nobody belongs to an organisation as one of the last two, who are made for a request:
 * domain/links/holder.ts and domain/calls/guest.ts.
 */
export type ActorRole = Role | "link_holder" | "call_guest";

/** What a link leads to; whoever holds it acts for its practice, on this referral and nothing else. */
export interface HeldLink {
  readonly id: Id<"PatientLink">;
  readonly purpose: LinkPurpose;
  /** Whether it asks for anything still: not once its holder has sent, or declined. */
  readonly open: boolean;
  readonly referralId: Id<"Referral">;
  readonly patientId: Id<"Patient">;
}

/** Whom a link lets into one call, as the one member of it that they are. */
export interface GuestOfCall {
  readonly callId: Id<"Call">;
  readonly memberId: Id<"CallMember">;
}

/** A home's tablet on which somebody picked their name. */
export interface HeldTablet {
  readonly id: Id<"Device">;
  readonly name: string;
}

export interface Actor extends Author {
  readonly userId: Id<"User">;
  readonly name: string;
  readonly sessionId: Id<"Session">;
  readonly membershipId: Id<"Membership">;
  readonly role: ActorRole;
  readonly organisationId: Id<"Organisation">;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  /** The one patient whose record emergency access has opened, and until when. */
  readonly breakGlassPatientId: Id<"Patient"> | null;
  readonly breakGlassUntil: Instant | null;
  /** True where the role or the organisation asks for a second factor that is not set up yet. */
  readonly owesSecondFactor: boolean;
  readonly keyboardShortcuts: boolean;
  /** Where their keys differ from the usual: domain/triage/shortcut_keys.ts reads it. */
  readonly shortcutKeys: Readonly<Record<string, string>> | null;
  readonly queueDensity: QueueDensity;
  /** Of a call_guest, and of nobody else. */
  readonly guest?: GuestOfCall;
  /** Of a link_holder, and of nobody else. */
  readonly link?: HeldLink;
  /** They picked their name on it: domain/access/on_tablets.ts says how little they may do there. */
  readonly tablet?: HeldTablet;
}

/** Work that no person does: `job:photograph.process`. */
export function jobAuthor(kind: string): Author {
  return { userId: null, role: `job:${kind}`, organisationId: null };
}

/** Someone who is not signed in: at the sign-in page, or with a link. */
export function nobody(requestId: string, address: string | null): Author {
  return { userId: null, role: "nobody", organisationId: null, requestId, address };
}

interface WithoutAccount extends Author {
  readonly userId: Id<"User">;
  readonly name: string;
  readonly role: ActorRole;
  readonly organisationId: Id<"Organisation">;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
}

/** Somebody who acts by what they hold: a patient's link, a seat in a call. Its id is their session. */
export function withoutAccount(holds: string, who: WithoutAccount): Actor {
  return {
    ...who,
    // Neither is asked of somebody without an account: no permission of theirs leads there.
    sessionId: holds as Id<"Session">,
    membershipId: holds as Id<"Membership">,
    breakGlassPatientId: null,
    breakGlassUntil: null,
    owesSecondFactor: false,
    keyboardShortcuts: false,
    shortcutKeys: null,
    queueDensity: "comfortable",
  };
}
