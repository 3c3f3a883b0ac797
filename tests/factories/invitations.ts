/** Places that invite people, whom one may ask, and invitations under way. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type AskedAfter, surveyInvitations } from "@/db/schema/survey_invitations.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { contactIn } from "@/domain/links/contact.ts";
import { keyedContactHash } from "@/domain/surveys/contact_hash.ts";
import { invitationAddressAhead } from "@/domain/surveys/end_invitation.ts";
import { findInvitation } from "@/domain/surveys/find_invitation.ts";
import { noteInvitationSent } from "@/domain/surveys/invitation_states.ts";
import { type InvitingInput, usualInviting } from "@/domain/surveys/inviting_form.ts";
import { inviteAfter } from "@/domain/surveys/invite.ts";
import { recordRecipient } from "@/domain/surveys/recipients.ts";
import { setInviting } from "@/domain/surveys/set_inviting.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";

/** As installs have it; of tests alone. */
export const testContactKey = "a key of contacts, for tests alone";

export async function invitingPlaceExists(
  store: Store,
  manager: Actor,
  after: AskedAfter,
  over: Partial<InvitingInput> = {},
): Promise<Id<"SurveyPlace">> {
  const id = await surveyPlaceExists(store, manager);
  await setInviting(store, manager, id, { ...usualInviting, after: [after], ...over });
  return id;
}

/** The patient agreed to be asked there. */
export const recipientExists = (
  store: Store,
  staff: Actor,
  patientId: Id<"Patient">,
  contact = "07700 900123",
  kind: "patient" | "family" = "patient",
) =>
  recordRecipient(store, staff, patientId, {
    decision: "agreed",
    kind,
    name: kind === "patient" ? null : "Ann Pell",
    contact: contactIn(contact)!,
    capacity: "own_decision",
  });

/** Made by an event of this moment. */
export async function invitationExists(
  store: Store,
  { organisationId, after, patientId }: {
    readonly organisationId: Id<"Organisation">;
    readonly after: AskedAfter;
    readonly patientId: Id<"Patient">;
  },
) {
  await change(store, jobAuthor("test"), async (tx) => {
    await inviteAfter(tx, { organisationId, after, patientId, happenedAt: tx.now });
    tx.audit("job.finished", { job: "test" });
  });
  const rows = await store.read.select().from(surveyInvitations)
    .where(eq(surveyInvitations.patientId, patientId));
  return rows.at(-1)!;
}

/** Its first message left; the token of the address in it. */
export async function invitationSent(store: Store, id: Id<"SurveyInvitation">): Promise<string> {
  const found = (await findInvitation(store.read, id))!;
  const hash = keyedContactHash(testContactKey, found.invitation.sentTo!);
  const token = await invitationAddressAhead(store, id, hash);
  await change(store, jobAuthor("test"), (tx) => noteInvitationSent(tx, found, 0, null));
  return token!;
}
