/** A live call with a handler in it, and whoever comes by a link. */
import type { Store } from "@/db/store.ts";
import type { Id } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { comeAsGuest } from "@/domain/calls/come_as_guest.ts";
import { findInvite } from "@/domain/calls/find_invites.ts";
import { addressToRead, guestPass } from "@/domain/calls/guest_keys.ts";
import { inviteGuest } from "@/domain/calls/invite.ts";
import type { InviteInput } from "@/domain/calls/invite_form.ts";
import { placeCall } from "@/domain/calls/place.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testSecret } from "@/tests/support/app.ts";

export interface HandlerInCall extends CallParties {
  readonly id: Id<"Call">;
}

export async function handlerInCall(store: Store): Promise<HandlerInCall> {
  const parties = await callPartiesExist(store);
  const { home, hub } = parties;
  await rowExists(store, homeSettings, {
    organisationId: home.id,
    hubId: hub.id,
  });
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  return { id, ...parties };
}

export const invitation: InviteInput = {
  name: "Anna Nowak",
  relation: "daughter",
  way: "shown",
  sentTo: null,
};

export const fromSomewhere = { requestId: "test", address: null };

export async function guestInvited(
  store: Store,
  { handler, id }: Pick<HandlerInCall, "handler" | "id">,
  over: Partial<InviteInput> = {},
) {
  const inviteId = await inviteGuest(store, handler, id, {
    ...invitation,
    ...over,
    secret: testSecret,
  });
  return { inviteId, token: addressToRead(testSecret, inviteId) };
}

/** In the waiting room, with the pass that their browser has. */
export async function guestWaits(store: Store, at: Pick<HandlerInCall, "handler" | "id">) {
  const { inviteId, token } = await guestInvited(store, at);
  const invite = await findInvite(store.read, inviteId);
  const memberId = await comeAsGuest(store, invite!, undefined, fromSomewhere);
  return { inviteId, token, memberId, invite: invite!, pass: guestPass(testSecret, memberId) };
}
