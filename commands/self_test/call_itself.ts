/** A home calls, the hub answers, and what one's browser would send arrives at the other's. */
import { openCast } from "@/commands/demo/open_cast.ts";
import type { Bedside } from "@/commands/bedside.ts";
import { type Line, openLine } from "@/commands/self_test/line.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { CallAbout } from "@/domain/calls/forms.ts";
import { enterCall } from "@/domain/calls/members.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { goOnShift } from "@/domain/calls/shifts.ts";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { saveHomeSettings } from "@/domain/devices/home_settings.ts";

/** In an install of nobody. Throws where any of it does not come about. */
export async function callItself(
  { store, address }: Pick<Bedside, "store" | "address">,
  secret: string,
): Promise<void> {
  const cast = await openCast(store);
  const carer = cast.actor("care@rosewood.example");
  const handler = cast.actor("handler@hub.example");
  const { hub, rosewood } = cast.organisationIds;
  const settings = { hub, asksPin: false };
  await saveHomeSettings(store, cast.actor("manager@rosewood.example"), rosewood, settings);
  await goOnShift(store, handler, { skills: ["call_handler"], languages: [], soundTried: true });
  const about = CallAbout.parse({ subject: "no_patient" });
  const { id: callId } = await placeCall(store, carer, { about });
  await answerCall(store, handler, callId);

  const sit = async (actor: Actor) => {
    const { memberId, peerId } = await enterCall(store, actor, callId);
    const ticket = mintTicket(secret, { callId, memberId, peerId, now: store.now() });
    return await openLine(address, { peerId, ticket });
  };
  const home = await sit(carer);
  const desk = await sit(handler);
  try {
    await arrives(home, desk);
    await arrives(desk, home);
  } finally {
    home.close();
    desk.close();
  }
}

async function arrives(from: Line, to: Line): Promise<void> {
  const sign = crypto.randomUUID();
  from.send({ type: "CANDIDATE", dst: to.peerId, payload: { sign } });
  const { payload } = await to.next();
  if (payload?.sign !== sign) throw new Error("Something else arrived than was sent");
}
