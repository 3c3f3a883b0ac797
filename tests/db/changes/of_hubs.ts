/** A hub at work: shifts, a surge, its rules, its outcomes, call-backs, browsers that are woken. */
import { amendShift } from "@/domain/calls/amend_shift.ts";
import { finishCallBack, openCallBacks, takeCallBack } from "@/domain/calls/call_backs.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { goOnShift, leaveShift, setShiftState } from "@/domain/calls/shifts.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { beginSurge, endSurge } from "@/domain/calls/surge.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import {
  addOutcome,
  allOutcomes,
  endOutcome,
  moveOutcome,
  returnOutcome,
} from "@/domain/hubs/outcomes.ts";
import {
  addSubscription,
  endSubscription,
  ownSubscriptions,
  subscriptionsGone,
} from "@/domain/hubs/push_subscriptions.ts";
import { RulesForm, typedRules } from "@/domain/hubs/rules_form.ts";
import { setRules } from "@/domain/hubs/set_rules.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";
import type { Instant } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";

const atHub =
  (verb: (store: Store, parties: CallParties) => Promise<Verb>): Situation => async (store) =>
    verb(store, await callPartiesExist(store));

const subscription = {
  endpoint: "https://fcm.googleapis.com/fcm/send/abc",
  p256dh: "B".repeat(87),
  auth: "A".repeat(22),
};
const services = ["fcm.googleapis.com"];

const woken = (verb: (store: Store, parties: CallParties) => Promise<Verb>): Situation =>
  atHub(async (store, parties) => {
    await addSubscription(store, parties.handler, subscription, { services, browser: null });
    return await verb(store, parties);
  });

const withOutcomes = (
  verb: (
    store: Store,
    parties: CallParties,
    outcomes: Awaited<ReturnType<typeof allOutcomes>>,
  ) => Promise<unknown>,
): Situation =>
  atHub(async (store, parties) => {
    for (const label of ["Advice", "GP to visit"]) await addOutcome(store, parties.lead, label);
    const outcomes = await allOutcomes(store.read, parties.lead);
    return () => verb(store, parties, outcomes);
  });

/** Nobody is on shift: the home is to be called back. */
const withCallBack = (
  verb: (
    store: Store,
    parties: CallParties,
    id: Awaited<ReturnType<typeof openCallBacks>>[number]["id"],
  ) => Promise<unknown>,
): Situation =>
  atHub(async (store, parties) => {
    await placeCall(store, parties.carer, { about: nothingSaid });
    const [callBack] = await openCallBacks(store.read, parties.handler);
    return () => verb(store, parties, callBack!.id);
  });

export const changesOfHubs: Readonly<Record<string, Situation>> = {
  goOnShift: atHub(async (store, { handler, carer }) => {
    await placeCall(store, carer, { about: nothingSaid });
    const takes = { skills: ["call_handler"], languages: [], soundTried: true } as const;
    return () => goOnShift(store, handler, takes);
  }),
  setShiftState: atHub(async (store, { handler, carer }) => {
    await shiftExists(store, handler);
    await placeCall(store, carer, { about: nothingSaid });
    return () => setShiftState(store, handler, "away");
  }),
  leaveShift: atHub(async (store, { handler, lead, carer }) => {
    await shiftExists(store, handler);
    await placeCall(store, carer, { about: nothingSaid });
    return () => leaveShift(store, lead, handler.userId);
  }),
  touchShift: atHub(async (store, { handler, carer }) => {
    await shiftExists(store, handler, { lastSeenAt: "2026-01-01T00:00:00.000Z" as Instant });
    await placeCall(store, carer, { about: nothingSaid });
    return () => touchShift(store, handler);
  }),
  amendShift: atHub(async (store, { handler, lead, carer }) => {
    await shiftExists(store, handler, { skills: ["clinician"] });
    await placeCall(store, carer, { about: nothingSaid });
    return () =>
      amendShift(store, lead, handler.userId, { skills: ["call_handler"], languages: ["pl"] });
  }),
  beginSurge: atHub(async (store, { registrar, lead, carer }) => {
    await shiftExists(store, registrar, { skills: ["registrar"] });
    await placeCall(store, carer, { about: nothingSaid });
    return () => beginSurge(store, lead);
  }),
  endSurge: atHub(async (store, { lead }) => {
    await beginSurge(store, lead);
    return () => endSurge(store, lead);
  }),
  setRules: atHub(async (store, { lead, hub }) => {
    const typed = { ...typedRules(await rulesOf(store.read, hub.id)), phone: "020 7946 0001" };
    return () => setRules(store, lead, RulesForm.parse({ ...typed, ringSeconds: "15" }));
  }),
  addOutcome: atHub((store, { lead }) => Promise.resolve(() => addOutcome(store, lead, "Advice"))),
  moveOutcome: withOutcomes((store, { lead }, [, second]) =>
    moveOutcome(store, lead, second!.id, "up")
  ),
  endOutcome: withOutcomes((store, { lead }, [first]) => endOutcome(store, lead, first!.id)),
  returnOutcome: withOutcomes((store, { lead }, [first]) => returnOutcome(store, lead, first!.id)),
  takeCallBack: withCallBack((store, { handler }, id) => takeCallBack(store, handler, id)),
  finishCallBack: withCallBack((store, { handler }, id) =>
    finishCallBack(store, handler, id, "Spoke to the nurse in charge")
  ),
  addSubscription: atHub((store, { handler }) =>
    Promise.resolve(() =>
      addSubscription(store, handler, subscription, { services, browser: "Chrome on Android" })
    )
  ),
  endSubscription: woken(async (store, { handler }) => {
    const [own] = await ownSubscriptions(store.read, handler);
    return () => endSubscription(store, handler, own!.id);
  }),
  subscriptionsGone: woken(async (store, { handler }) => {
    const [own] = await ownSubscriptions(store.read, handler);
    return () => subscriptionsGone(store, handler.userId, [own!.id]);
  }),
};
