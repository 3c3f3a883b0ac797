/** The demo's home has its tablets and calls the hub, by the product's own changes. */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { callStories, type CallStory, outcomes } from "@/commands/demo/call_stories.ts";
import type { Registered } from "@/commands/demo/register_patients.ts";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callOutcomes } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { endCall } from "@/domain/calls/end.ts";
import { findOutcomes } from "@/domain/calls/find_outcomes.ts";
import { finishCall } from "@/domain/calls/finish.ts";
import { CallAbout } from "@/domain/calls/forms.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { goOnShift, leaveShift } from "@/domain/calls/shifts.ts";
import { findKnownTablet } from "@/domain/devices/known_tablet.ts";
import { saveHomeSettings } from "@/domain/devices/home_settings.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { pairTablet } from "@/domain/devices/pair.ts";
import { dayOf } from "@/domain/time.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly setClock: (now: Date) => void;
}

const beforeAll = 14 * 24 * 60;
const minute = 60_000;
const android =
  "Mozilla/5.0 (Linux; Android 14; SM-X210) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36";

export async function liveCalls(
  stage: Stage,
  patients: readonly Registered[],
  now: Date,
): Promise<void> {
  const { setClock } = stage;
  const residents = patients.filter(({ home }) => home === "rosewood");
  setClock(new Date(now.getTime() - beforeAll * minute));
  await openHub(stage);
  const tablets = [
    await pairOne(stage, "Tablet 1", "Ground floor, nurses’ station"),
    await pairOne(stage, "Tablet 2", "First floor, by the lift"),
  ] as const;
  for (const story of callStories) {
    await lived(stage, story, tablets[story.tablet], residents, now);
  }
  setClock(now);
}

async function openHub({ store, cast }: Stage): Promise<void> {
  const { hub, rosewood } = cast.organisationIds;
  await change(store, cast.actor("lead@hub.example"), async (tx) => {
    await tx.insert(callOutcomes).values(
      outcomes.map((label, position) => ({
        id: newId<"CallOutcome">(),
        hubId: hub,
        label,
        position,
      })),
    );
    tx.audit("hub.settings_set", { hub }, { outcomes: outcomes.length });
  });
  await saveHomeSettings(store, cast.actor("manager@rosewood.example"), rosewood, {
    hub,
    asksPin: false,
  });
}

async function pairOne({ store, cast }: Stage, name: string, place: string) {
  const manager = cast.actor("manager@rosewood.example");
  const code = await makeCode(store, manager, manager.organisationId, { name, place });
  const end = await pairTablet(store, code, {
    requestId: "demo",
    address: null,
    browser: android,
  });
  const tablet = end.kind === "paired" &&
    await findKnownTablet(store.read, end.token, dayOf(store.now()));
  if (!tablet) throw new Error(`Cannot pair ${name}`);
  return tablet.id;
}

async function lived(
  { store, cast, setClock }: Stage,
  { minutesAgo, resident, about, redFlags = [], by, answered }: CallStory,
  deviceId: Id<"Device">,
  residents: readonly Registered[],
  now: Date,
): Promise<void> {
  const placedAt = now.getTime() - minutesAgo * minute;
  const at = (seconds: number) => setClock(new Date(placedAt + seconds * 1000));
  const home = cast.actor(by);
  const patient = resident === undefined ? undefined : residents[resident % residents.length];
  const said = CallAbout.parse({
    about,
    redFlags: [...redFlags],
    ...patient ? { patientId: patient.id } : { subject: "no_patient" },
  });
  const operator = cast.actor(answered?.by ?? "handler@hub.example");
  at(-60);
  await goOnShift(store, operator, { skills: ["call_handler"], languages: [], soundTried: true });
  at(0);
  const { id } = await placeCall(store, home, { deviceId, about: said });
  if (!answered) {
    at(70);
    await cancelCall(store, home, id, { callBack: true });
    return await leaveShift(store, operator);
  }
  at(answered.afterSeconds);
  await answerCall(store, operator, id);
  at(answered.afterSeconds + answered.minutes * 60);
  await endCall(store, operator, id);
  at(answered.afterSeconds + answered.minutes * 60 + 90);
  const known = await findOutcomes(store.read, operator.organisationId);
  const outcome = known.find(({ label }) => label === answered.outcome)!.id;
  const { insteadOf, note } = answered;
  await finishCall(store, operator, id, { outcome, insteadOf, note });
  await leaveShift(store, operator);
}
