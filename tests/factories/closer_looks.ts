/** A clinician of the hub in a call with a home, who asks for a photograph. */
import { newId } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { agreeToPhotograph } from "@/domain/closer_looks/answer.ts";
import { askForPhotograph } from "@/domain/closer_looks/ask.ts";
import { AgreeToPhotograph, AskForPhotograph } from "@/domain/closer_looks/forms.ts";
import { attachTo, toCloserLook } from "@/domain/photographs/destination.ts";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { patientExists } from "@/tests/factories/patients.ts";

export type TalkingParties = Awaited<ReturnType<typeof clinicianInCall>>;

export const asked = (over: Parameters<typeof AskForPhotograph.parse>[0] = {}) =>
  AskForPhotograph.parse({ wants: "the left heel", ...over as object });
export const agreed = AgreeToPhotograph.parse({ agreed: "given" });

/** About a resident of the home, who was born in 1940. */
export async function clinicianInCall(store: Store) {
  const parties = await callPartiesExist(store);
  const { carer, clinician, home, hub } = parties;
  await rowExists(store, homeSettings, { organisationId: home.id, hubId: hub.id });
  await shiftExists(store, clinician, { skills: ["call_handler", "clinician"] });
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await answerCall(store, clinician, id);
  const resident = await patientExists(store, {
    homeId: home.id,
    dateOfBirth: "1940-02-01" as Day,
  });
  await describeCall(store, carer, id, { ...nothingSaid, patientId: resident.id });
  return { ...parties, id, resident };
}

export const closerLookExists = (
  store: Store,
  { clinician, id }: Pick<TalkingParties, "clinician" | "id">,
  over: Parameters<typeof asked>[0] = {},
): Promise<Id<"CloserLook">> => askForPhotograph(store, clinician, id, asked(over));

let counter = 0;

/** Agreed to and arrived; its file is not there, and its pictures are not made. */
export async function photographInCallExists(
  store: Store,
  parties: Pick<TalkingParties, "carer" | "clinician" | "id">,
  over: Parameters<typeof asked>[0] = {},
): Promise<Id<"Photograph">> {
  const look = await closerLookExists(store, parties, over);
  await agreeToPhotograph(store, parties.carer, look, agreed);
  const { id } = await change(
    store,
    parties.carer,
    (tx) =>
      attachTo(tx, parties.carer, toCloserLook(look), {
        key: `originals/cc/${++counter}-${newId()}`,
        sha256: String(counter).padStart(64, "c"),
        bytes: 3_000_000,
        head: new Uint8Array(),
        format: "jpeg",
        details: { kind: "close_up" },
      }),
  );
  return id;
}
