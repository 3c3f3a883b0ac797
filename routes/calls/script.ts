/** What the page of a call asks for while it is open: static/js/call/api.js. */
import { waitingWords } from "@/domain/calls/call_words.ts";
import { LineForm, MechanismForm, MessageForm, SeatForm } from "@/domain/calls/forms.ts";
import { findCall } from "@/domain/calls/find.ts";
import {
  enterCall,
  membersOf,
  messagesIn,
  ownSeatIn,
  recordLine,
  sayInCall,
  type Seat,
} from "@/domain/calls/members.ts";
import { placeInQueue } from "@/domain/calls/queue.ts";
import { QualityForm, recordQuality } from "@/domain/calls/record_quality.ts";
import { waitsForSomebody } from "@/domain/calls/states.ts";
import { switchMechanism } from "@/domain/calls/switch_mechanism.ts";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { iceServersFor } from "@/domain/calls/turn.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";

const script = { answers: "json" } as const;

export const callScript = createApp()
  .get("/state", can("call.view", script), inJson, async (c) => c.json(await stateOf(c)))
  .post("/seat", can("call.view", script), inJson, form(SeatForm, notTaken), async (c) => {
    const { store, actor } = c.var;
    const seat = await enterCall(store, actor, idOf(c), c.req.valid("form"));
    // With all that the page would ask next: it is to be seen and heard at once.
    return c.json({ ...await ticketFor(c, seat), state: await stateOf(c) });
  })
  .post("/ticket", can("call.view", script), inJson, async (c) => {
    const { store: { read }, actor } = c.var;
    return c.json(await ticketFor(c, await ownSeatIn(read, actor, idOf(c))));
  })
  .post("/line", can("call.view", script), inJson, form(LineForm, notTaken), async (c) => {
    await recordLine(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return c.body(null, 204);
  })
  .post("/quality", can("call.view", script), inJson, form(QualityForm, notTaken), async (c) => {
    await recordQuality(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return c.body(null, 204);
  })
  .post("/messages", can("call.view", script), inJson, form(MessageForm, notTaken), async (c) => {
    await sayInCall(c.var.store, c.var.actor, idOf(c), c.req.valid("form").words);
    return c.body(null, 204);
  })
  .post(
    "/mechanism",
    can("call.view", script),
    inJson,
    form(MechanismForm, notTaken),
    async (c) => {
      const { mechanism } = c.req.valid("form");
      await switchMechanism(c.var.store, c.var.actor, idOf(c), mechanism);
      return c.body(null, 204);
    },
  );

/** A guest is in one call, which their address does not name. */
const idOf = (c: PageContext) => c.var.actor.guest?.callId ?? paramId<"Call">(c, "call");

/** Who is in it, under which id, what was written; while it waits, which place it has. */
export async function stateOf(c: PageContext) {
  const { store, actor } = c.var;
  const call = await findCall(store.read, actor, idOf(c));
  const waits = waitsForSomebody.includes(call.state);
  const [members, messages, place] = await Promise.all([
    membersOf(store.read, actor, call.id),
    messagesIn(store.read, actor, call.id),
    waits ? placeInQueue(store.read, call, store.now()) : undefined,
  ]);
  return {
    state: call.state,
    mechanism: call.mechanism,
    members: members.map(({ id, kind, name, relation, state, peerId }) => ({
      id,
      kind,
      name,
      relation,
      state,
      peerId,
    })),
    messages,
    ...place && { waiting: waitingWords(place) },
  };
}

/** For a minute: the page asks for another before each new connection. */
export async function ticketFor(c: PageContext, { memberId, peerId }: Seat) {
  const { store, install, actor } = c.var;
  const call = await findCall(store.read, actor, idOf(c));
  const { relayOnly } = await rulesOf(store.read, call.hubId);
  const now = store.now();
  return {
    memberId,
    peerId,
    ticket: mintTicket(install.calls.secret, { callId: call.id, memberId, peerId, now }),
    iceServers: iceServersFor(install.calls.turn, now),
    relayOnly,
  };
}
