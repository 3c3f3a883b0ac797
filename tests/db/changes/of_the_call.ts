/** The changes that those in a call make while they talk. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { saveNote } from "@/domain/calls/finish.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { enterCall, recordLine, sayInCall } from "@/domain/calls/members.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { recordConsent } from "@/domain/calls/record_consent.ts";
import {
  agreeToPhotograph,
  declinePhotograph,
  takeBackPhotograph,
} from "@/domain/closer_looks/answer.ts";
import { switchMechanism } from "@/domain/calls/switch_mechanism.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { agreed, clinicianInCall, closerLookExists } from "@/tests/factories/closer_looks.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

type Talking = CallParties & { readonly id: Id<"Call"> };

const whileTalking = (verb: (store: Store, at: Talking) => Promise<unknown>): Situation => {
  return async (store) => {
    const parties = await callPartiesExist(store);
    await shiftExists(store, parties.handler);
    const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
    await answerCall(store, parties.handler, id);
    return () => verb(store, { ...parties, id });
  };
};

export const changesOfTheCall: Readonly<Record<string, Situation>> = {
  enterCall: whileTalking((store, { carer, id }) => enterCall(store, carer, id)),
  leaveCall: whileTalking((store, { carer, id }) => leaveCall(store, carer, id)),
  recordLine: whileTalking((store, { carer, id }) =>
    recordLine(store, carer, id, { kind: "audio_only", of: undefined, seconds: undefined })
  ),
  sayInCall: whileTalking((store, { carer, id }) => sayInCall(store, carer, id, "Louder please")),
  switchMechanism: whileTalking((store, { carer, id }) =>
    switchMechanism(store, carer, id, "telephone")
  ),
  recordConsent: whileTalking((store, { handler, id }) =>
    recordConsent(store, handler, id, { consent: "given" })
  ),
  async askForPhotograph(store) {
    const parties = await clinicianInCall(store);
    return () => closerLookExists(store, parties);
  },
  async agreeToPhotograph(store) {
    const parties = await clinicianInCall(store);
    const look = await closerLookExists(store, parties);
    return () => agreeToPhotograph(store, parties.carer, look, agreed);
  },
  async declinePhotograph(store) {
    const parties = await clinicianInCall(store);
    const look = await closerLookExists(store, parties);
    return () => declinePhotograph(store, parties.carer, look, { reason: "Asleep" });
  },
  async takeBackPhotograph(store) {
    const parties = await clinicianInCall(store);
    const look = await closerLookExists(store, parties);
    return () => takeBackPhotograph(store, parties.clinician, look);
  },
  saveNote: whileTalking((store, { handler, id }) =>
    saveNote(store, handler, id, { note: "Drinks well", insteadOf: "gp" })
  ),
};
