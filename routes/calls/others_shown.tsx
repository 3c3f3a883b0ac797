/** Who else is or may come into a call: as a page, and as the part of it that changes by itself. */
import { operatorsToAsk, specialistsToAsk } from "@/domain/calls/whom_to_ask.ts";
import { findCall } from "@/domain/calls/find.ts";
import { lastHandOver } from "@/domain/calls/find_hand_overs.ts";
import { invitesOf } from "@/domain/calls/find_invites.ts";
import { addressToRead } from "@/domain/calls/guest_keys.ts";
import { membersOf } from "@/domain/calls/members.ts";
import type { Call } from "@/domain/calls/find.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import { showPart } from "@/routes/show.tsx";
import {
  CallNow,
  type OthersNow,
  OthersPage,
  type OthersShown,
} from "@/views/calls/others_page.tsx";
import { HandOverFields } from "@/views/calls/hand_over_fields.tsx";
import { InviteFields } from "@/views/calls/invite_fields.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export async function othersOf(c: PageContext, call: Call): Promise<OthersShown> {
  const { store: { read }, actor, install } = c.var;
  const [now, operators, specialists] = await Promise.all([
    othersNow(c, call),
    operatorsToAsk(read, actor, call.id),
    specialistsToAsk(read, actor, call.id),
  ]);
  return {
    ...now,
    operators,
    specialists,
    sends: { email: install.sendsMail === true, text: install.sendsTexts === true },
  };
}

/** What changes while the call goes on: read anew by every page of it at each change. */
async function othersNow(c: PageContext, call: Call): Promise<OthersNow> {
  const { store: { read }, actor, install } = c.var;
  const [members, handOver, invites] = await Promise.all([
    membersOf(read, actor, call.id),
    lastHandOver(read, actor, call.id),
    invitesOf(read, actor, call.id),
  ]);
  const { publicUrl, calls: { secret } } = install;
  return {
    call,
    you: actor.userId,
    members,
    handOver,
    invites: invites.map((invite) => ({
      ...invite,
      ...invite.sentTo === null &&
        { address: `${publicUrl}${paths.guestCall(addressToRead(secret, invite.id))}` },
    })),
  };
}

export async function othersPage(c: PageContext): Promise<Response> {
  const call = await callOf(c);
  if (c.req.header("hx-request") && c.req.query("part") !== "whom") {
    const now = await othersNow(c, call);
    return showPart(c, null, () => <CallNow others={now} />);
  }
  const others = await othersOf(c, call);
  return showPart(
    c,
    <OthersPage others={others} handOver={emptyForm} invite={emptyForm} />,
    () => <HandOverFields others={others} form={emptyForm} />,
  );
}

export async function handOverAgain(c: PageContext, form: FormState): Promise<Response> {
  const others = await shown(c);
  return showPart(
    c,
    <OthersPage others={others} handOver={form} invite={emptyForm} />,
    () => <HandOverFields others={others} form={form} />,
    422,
  );
}

export async function inviteAgain(c: PageContext, form: FormState): Promise<Response> {
  const others = await shown(c);
  return showPart(
    c,
    <OthersPage others={others} handOver={emptyForm} invite={form} />,
    () => <InviteFields others={others} form={form} />,
    422,
  );
}

const shown = async (c: PageContext): Promise<OthersShown> => await othersOf(c, await callOf(c));

const callOf = (c: PageContext): Promise<Call> =>
  findCall(c.var.store.read, c.var.actor, paramId<"Call">(c, "call"));
