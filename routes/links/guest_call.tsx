/** A call, for whoever was invited into it: the waiting room, then the call itself. */
import { comeAsGuest, seatAhead } from "@/domain/calls/come_as_guest.ts";
import {
  findInviteByToken,
  guestOfInvite,
  type Invite,
  isOpenInvite,
} from "@/domain/calls/find_invites.ts";
import { LineForm, MessageForm } from "@/domain/calls/forms.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { enterCall, ownSeatIn, recordLine, sayInCall } from "@/domain/calls/members.ts";
import { QualityForm, recordQuality } from "@/domain/calls/record_quality.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { givePass, guestHere, inviteTokenOf, seatHere } from "@/routes/calls/guest_here.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { stateOf, ticketFor } from "@/routes/calls/script.ts";
import { streamed } from "@/routes/calls/stream.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone, asGuest } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { speechFor } from "@/routes/links/reader.ts";
import { askedInline } from "@/routes/surveys/asked_inline.ts";
import { show } from "@/routes/show.tsx";
import { GuestCallPage } from "@/views/links/guest_call_page.tsx";
import { ComePage, OverPage, UsedPage, WaitingRoomPage } from "@/views/links/guest_pages.tsx";
import { paths } from "@/views/paths.ts";

export const guestCall = createApp()
  .get("/", anyone(), limitStrangers, page)
  .post("/", anyone(), limitStrangers, async (c) => {
    const invite = await findInviteByToken(c.var.store.read, inviteTokenOf(c));
    if (invite && isOpenInvite(invite) && await mayCome(c, invite)) {
      givePass(c, await comeAsGuest(c.var.store, invite, seatHere(c), fromOf(c)));
    }
    return c.redirect(paths.guestCall(inviteTokenOf(c)), 303);
  })
  .get("/waits", anyone(), limitStrangers, async (c) => {
    const guest = await guestHere(c);
    return c.json({ state: guest?.state ?? "over" });
  })
  .get("/state", asGuest("call.attend"), inJson, async (c) => c.json(await stateOf(c)))
  .get("/stream", asGuest("call.attend"), (c) => streamed(c, callOf(c)))
  .post("/seat", asGuest("call.attend"), inJson, async (c) => {
    const seat = await enterCall(c.var.store, c.var.actor, callOf(c));
    return c.json({ ...await ticketFor(c, seat), state: await stateOf(c) });
  })
  .post("/ticket", asGuest("call.attend"), inJson, async (c) => {
    return c.json(await ticketFor(c, await ownSeatIn(c.var.store.read, c.var.actor, callOf(c))));
  })
  .post("/line", asGuest("call.attend"), inJson, form(LineForm, notTaken), async (c) => {
    await recordLine(c.var.store, c.var.actor, callOf(c), c.req.valid("form"));
    return c.body(null, 204);
  })
  .post("/quality", asGuest("call.attend"), inJson, form(QualityForm, notTaken), async (c) => {
    await recordQuality(c.var.store, c.var.actor, callOf(c), c.req.valid("form"));
    return c.body(null, 204);
  })
  .post("/messages", asGuest("call.attend"), inJson, form(MessageForm, notTaken), async (c) => {
    await sayInCall(c.var.store, c.var.actor, callOf(c), c.req.valid("form").words);
    return c.body(null, 204);
  })
  .post("/leave", asGuest("call.attend"), async (c) => {
    await leaveCall(c.var.store, c.var.actor, callOf(c));
    return c.redirect(paths.guestCall(inviteTokenOf(c)), 303);
  });

const callOf = (c: PageContext) => c.var.actor.guest!.callId;

/** Nobody has come by it yet, or this browser has and may come again. */
async function mayCome(c: PageContext, invite: Invite): Promise<boolean> {
  const there = await guestOfInvite(c.var.store.read, invite);
  return !there || (there.id === seatHere(c) && there.state !== "turned_away");
}

/** Whoever sat in the call; never where the resident it was about has died. */
async function surveyAfter(c: PageContext, { hubId, patientId, callState }: Invite) {
  return callState === "ended" ? await askedInline(c, [hubId], patientId) : undefined;
}

async function page(c: PageContext): Promise<Response> {
  const { store: { read } } = c.var;
  const say = await speechFor(c);
  const token = inviteTokenOf(c);
  const invite = await findInviteByToken(read, token);
  if (!invite) return show(c, <OverPage say={say} token={token} />, 404);
  const shown = { say, token, invite };
  const there = await guestOfInvite(read, invite);
  const isTheirs = there !== undefined && there.id === seatHere(c);
  if (isTheirs && there.state === "turned_away") return show(c, <OverPage {...shown} turnedAway />);
  if (!isOpenInvite(invite)) {
    const survey = isTheirs ? await surveyAfter(c, invite) : undefined;
    return show(c, <OverPage {...shown} survey={survey} />, 404);
  }
  if (there && !isTheirs) return show(c, <UsedPage {...shown} />, 423);
  if (!there) {
    const seat = await seatAhead(read, seatHere(c));
    if (seat) givePass(c, seat);
  }
  if (!there || there.state === "left") return show(c, <ComePage {...shown} again={!!there} />);
  if (there.state !== "in") return show(c, <WaitingRoomPage {...shown} />);
  const rules = await rulesOf(read, invite.hubId);
  return show(c, <GuestCallPage {...shown} rules={rules} />);
}
