/** A hub at work, with a record for each of its pages. */
import { instantOf } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { openCallBacks, takeCallBack } from "@/domain/calls/call_backs.ts";
import { beginSurge } from "@/domain/calls/surge.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { callExists, measuredMemberExists } from "@/tests/factories/hub_history.ts";
import type { SignedIn } from "@/tests/factories/people.ts";

interface People {
  readonly carer: SignedIn;
  readonly homeManager: SignedIn;
  readonly handler: SignedIn;
  readonly lead: SignedIn;
}

export async function hubOf(store: Store, { carer, homeManager, handler, lead }: People) {
  const sides = { hub: { id: lead.organisationId }, home: { id: carer.organisationId }, carer };
  const now = instantOf(store.now());
  await callExists(store, sides, {
    state: "ended",
    answeredAt: now,
    answeredBy: handler.userId,
    endedAt: now,
    ownerId: handler.userId,
  });
  const live = await callExists(store, sides, {
    state: "live",
    answeredAt: now,
    answeredBy: handler.userId,
  });
  await measuredMemberExists(store, live.id, "Blessing Okafor", {
    lossPercent: 14,
    path: "relay",
  });
  const given = await placeCall(store, homeManager, { about: nothingSaid });
  await cancelCall(store, homeManager, given.id, { callBack: true });
  const callBack = (await openCallBacks(store.read, lead)).at(-1)!;
  await takeCallBack(store, lead, callBack.id);
  await shiftExists(store, handler);
  const about = { ...nothingSaid, about: "Drowsy since breakfast", redFlags: ["stroke" as const] };
  await placeCall(store, homeManager, { about });
  await beginSurge(store, lead);
  return { callBackId: callBack.id };
}
