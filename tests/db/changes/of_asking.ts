/** Whom one may ask how it was, and what becomes of an invitation. */
import type { Id } from "@/db/columns.ts";
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { endCaution, setCaution } from "@/domain/patients/cautions.ts";
import { clearInvitation, useInvitation } from "@/domain/surveys/end_invitation.ts";
import { findInvitation, findOpened } from "@/domain/surveys/find_invitation.ts";
import {
  noteInvitationFailed,
  noteInvitationLeftOut,
  noteInvitationSent,
} from "@/domain/surveys/invitation_states.ts";
import { inviteAfterAnswer } from "@/domain/surveys/invite_after_answer.ts";
import { inviteAfterMonth } from "@/domain/surveys/invite_after_month.ts";
import { endRecipient, recordRecipient } from "@/domain/surveys/recipients.ts";
import { stopEverywhere, stopInvitations } from "@/domain/surveys/stop_invitations.ts";
import {
  invitationExists,
  invitationSent,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";

const patientOf = (
  verb: (store: Store, gp: Actor, id: Id<"Patient">) => Verb | Promise<Verb>,
): Situation =>
async (store, { gp, practice }) => {
  const { id } = await patientExists(store, { practiceId: practice.id, createdBy: gp.userId });
  return await verb(store, gp, id);
};

const invited = (
  verb: (store: Store, id: Id<"SurveyInvitation">) => Verb | Promise<Verb>,
): Situation =>
async (store, { gp }) => {
  const home = await organisationExists(store, { kind: "home" });
  const manager = await personExists(store, "home_manager", { organisation: home });
  await invitingPlaceExists(store, manager, "home_month");
  const { id: patientId } = await patientExists(store, { homeId: home.id, createdBy: gp.userId });
  await recipientExists(store, manager, patientId);
  const organisationId = home.id;
  return await verb(
    store,
    (await invitationExists(store, { organisationId, after: "home_month", patientId })).id,
  );
};

const noted = (
  note: typeof noteInvitationLeftOut | typeof noteInvitationFailed,
  why: "died" | "refused",
) =>
  invited(async (store, id) => {
    const found = (await findInvitation(store.read, id))!;
    return () => change(store, jobAuthor("survey.invite"), (tx) => note(tx, found, why as never));
  });

export const changesOfAsking: Readonly<Record<string, Situation>> = {
  recordRecipient: patientOf((store, gp, id) => () =>
    recordRecipient(store, gp, id, {
      decision: "refused",
      kind: "patient",
      name: null,
      contact: null,
      capacity: "own_decision",
    })
  ),
  endRecipient: patientOf(async (store, gp, id) => {
    const recipient = await recipientExists(store, gp, id);
    return () => endRecipient(store, gp, id, recipient);
  }),
  setCaution: patientOf((store, gp, id) => () => setCaution(store, gp, id, "end_of_life")),
  endCaution: patientOf(async (store, gp, id) => {
    const caution = await setCaution(store, gp, id, "safeguarding");
    return () => endCaution(store, gp, id, caution);
  }),
  async inviteAfterAnswer(store, parties) {
    const { manager, specialists } = parties;
    await invitingPlaceExists(store, { ...manager, organisationId: specialists.id }, "answer");
    const referral = await referralExists(store, parties, { state: "answered" });
    await recipientExists(store, parties.gp, referral.patientId);
    await closeReferral(store, parties.gp, referral.id);
    return () =>
      change(store, jobAuthor("survey.happened"), async (tx) => {
        await inviteAfterAnswer(tx, referral.id);
        tx.audit("job.finished", { job: "test" });
      });
  },
  noteInvitationSent: invited(async (store, id) => {
    const found = (await findInvitation(store.read, id))!;
    return () =>
      change(store, jobAuthor("survey.invite"), (tx) => noteInvitationSent(tx, found, 0, "1"));
  }),
  noteInvitationFailed: noted(noteInvitationFailed, "refused"),
  noteInvitationLeftOut: noted(noteInvitationLeftOut, "died"),
  useInvitation: invited((store, id) => () => useInvitation(store, id)),
  clearInvitation: invited((store, id) => () => clearInvitation(store, id)),
  stopInvitations: invited(async (store, id) => {
    const token = await invitationSent(store, id);
    const opened = (await findOpened(store.read, token))!;
    return () => stopInvitations(store, opened);
  }),
  stopEverywhere: invited((store) => () =>
    change(store, jobAuthor("survey.hear_stops"), async (tx) => {
      await stopEverywhere(tx, "a hash");
      tx.audit("survey.stop_heard", { job: "test" });
    })
  ),
  inviteAfterMonth: invited(async (store, id) => {
    const { place, organisation } = (await findInvitation(store.read, id))!;
    return () =>
      change(store, jobAuthor("survey.month_stays"), async (tx) => {
        await inviteAfterMonth(tx, { id: place.id, organisation });
        tx.audit("job.finished", { job: "test" });
      });
  }),
};
