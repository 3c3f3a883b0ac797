/** Who comes into a call by a link, or from the hub, and who lets them in. */
import { admitMember, askToComeIn, turnAway } from "@/domain/calls/admit.ts";
import { comeAsGuest } from "@/domain/calls/come_as_guest.ts";
import { findInvite } from "@/domain/calls/find_invites.ts";
import { endInvite, inviteGuest } from "@/domain/calls/invite.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import {
  fromSomewhere,
  guestInvited,
  guestWaits,
  handlerInCall,
  invitation,
} from "@/tests/factories/guests.ts";
import { testSecret } from "@/tests/support/app.ts";

export const changesOfGuests: Readonly<Record<string, Situation>> = {
  async inviteGuest(store) {
    const { handler, id } = await handlerInCall(store);
    const sent = { ...invitation, way: "email", sentTo: "anna@nowak.example" } as const;
    return () => inviteGuest(store, handler, id, { ...sent, secret: testSecret });
  },
  async endInvite(store) {
    const at = await handlerInCall(store);
    const { inviteId } = await guestWaits(store, at);
    return () => endInvite(store, at.handler, at.id, inviteId);
  },
  async comeAsGuest(store) {
    const { inviteId } = await guestInvited(store, await handlerInCall(store));
    const invite = await findInvite(store.read, inviteId);
    return () => comeAsGuest(store, invite!, undefined, fromSomewhere);
  },
  async askToComeIn(store) {
    const { lead, id } = await handlerInCall(store);
    return () => askToComeIn(store, lead, id);
  },
  async admitMember(store) {
    const at = await handlerInCall(store);
    const { memberId } = await guestWaits(store, at);
    return () => admitMember(store, at.handler, at.id, memberId);
  },
  async turnAway(store) {
    const at = await handlerInCall(store);
    const { memberId } = await guestWaits(store, at);
    return () => turnAway(store, at.handler, at.id, memberId);
  },
};
