/** Whoever came by a link, as somebody who acts: in one call, on one seat of it, and nowhere else. */
import type { Id } from "@/db/columns.ts";
import { linkUserId } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import { type Actor, withoutAccount } from "@/domain/access/actor.ts";
import {
  findInviteByToken,
  guestOfInvite,
  type Invite,
  isOpenInvite,
} from "@/domain/calls/find_invites.ts";
import { seatOfPass } from "@/domain/calls/guest_keys.ts";

export interface Guest {
  readonly actor: Actor;
  readonly invite: Invite;
  readonly state: "asked" | "waiting_room" | "in" | "left" | "turned_away";
}

interface Came {
  readonly token: string;
  readonly pass: string | undefined;
  readonly secret: string;
  readonly from: { readonly requestId: string; readonly address: string | null };
}

/** Undefined where this browser took no seat by this address, or the address leads nowhere any more. */
export async function findGuest(
  read: Reader,
  { token, pass, secret, from }: Came,
): Promise<Guest | undefined> {
  const memberId = seatOfPass(secret, pass);
  if (!memberId) return undefined;
  const invite = await findInviteByToken(read, token);
  if (!invite || !isOpenInvite(invite)) return undefined;
  const member = await guestOfInvite(read, invite);
  if (member?.id !== memberId) return undefined;
  return { invite, state: member.state, actor: guestActor(invite, memberId, from) };
}

export function guestActor(
  invite: Invite,
  memberId: Id<"CallMember">,
  from: Came["from"],
): Actor {
  const guest = withoutAccount(memberId, {
    userId: linkUserId,
    name: `${invite.name} (${invite.relation})`,
    role: "call_guest",
    organisationId: invite.hubId,
    organisationKind: "hub",
    organisationName: invite.hubName,
    ...from,
  });
  return { ...guest, guest: { callId: invite.callId, memberId } };
}
