/** The signed-in person, in the role and organisation they are working in now. */
import type { Author } from "@/db/audit_chain.ts";
import type { Id, Instant } from "@/db/columns.ts";
import type { QueueDensity, Role } from "@/db/schema/access.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";

export interface Actor extends Author {
  readonly userId: Id<"User">;
  readonly name: string;
  readonly sessionId: Id<"Session">;
  readonly membershipId: Id<"Membership">;
  readonly role: Role;
  readonly organisationId: Id<"Organisation">;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  /** The one patient whose record emergency access has opened, and until when. */
  readonly breakGlassPatientId: Id<"Patient"> | null;
  readonly breakGlassUntil: Instant | null;
  /** True where the role or the organisation asks for a second factor that is not set up yet. */
  readonly owesSecondFactor: boolean;
  readonly keyboardShortcuts: boolean;
  readonly queueDensity: QueueDensity;
}

/** Work that no person does: `job:photograph.process`. */
export function jobAuthor(kind: string): Author {
  return { userId: null, role: `job:${kind}`, organisationId: null };
}

/** Someone who is not signed in: at the sign-in page, or with a link. */
export function nobody(requestId: string, address: string | null): Author {
  return { userId: null, role: "nobody", organisationId: null, requestId, address };
}
