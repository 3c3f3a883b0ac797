/** How a call goes from one to another. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { endCall } from "@/domain/calls/end.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import type { HandOverInput } from "@/domain/calls/hand_over_form.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { declineHandOver, takeBackHandOver } from "@/domain/calls/refuse_hand_over.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";

interface InCall extends CallParties {
  readonly id: Id<"Call">;
}

async function inCall(store: Store): Promise<InCall> {
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  await shiftExists(store, parties.clinician, { skills: ["clinician"] });
  return { id, ...parties };
}

const asked = ({ clinician }: InCall, kind: HandOverInput["kind"] = "warm"): HandOverInput => ({
  kind,
  to: { person: clinician.userId },
  note: "A fall",
});

async function offered(store: Store, kind?: HandOverInput["kind"]): Promise<InCall> {
  const at = await inCall(store);
  await handOver(store, at.handler, at.id, asked(at, kind));
  return at;
}

export const changesOfHandOvers: Readonly<Record<string, Situation>> = {
  async handOver(store) {
    const at = await inCall(store);
    return () => handOver(store, at.handler, at.id, asked(at));
  },
  async takeHandOver(store) {
    const { clinician, id } = await offered(store, "cold");
    return () => takeHandOver(store, clinician, id);
  },
  async declineHandOver(store) {
    const { clinician, id } = await offered(store);
    return () => declineHandOver(store, clinician, id);
  },
  async takeBackHandOver(store) {
    const { handler, id } = await offered(store);
    return () => takeBackHandOver(store, handler, id);
  },
  async leaveCall(store) {
    const { handler, clinician, id } = await offered(store);
    await takeHandOver(store, clinician, id);
    return () => leaveCall(store, handler, id);
  },
  async endCall(store) {
    const { handler, clinician, id } = await offered(store);
    await takeHandOver(store, clinician, id);
    return () => endCall(store, handler, id);
  },
};
