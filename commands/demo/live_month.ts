/** Lives the demo's month: every step through the product's own changes, in the order of time. */
import { blurred } from "@/commands/demo/blurred.ts";
import { bodyPlaceOf } from "@/commands/demo/body_places.ts";
import { historyOf, isOnLimb, siteOf } from "@/commands/demo/history.ts";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { dermoscopic, type Pictures } from "@/commands/demo/pictures.ts";
import { planMonth, type Planned } from "@/commands/demo/plan.ts";
import type { Registered } from "@/commands/demo/register_patients.ts";
import { linkSteps } from "@/commands/demo/link_steps.ts";
import {
  answerOf,
  asking,
  replyTo,
  serviceSteps,
  specialistFor,
  type Step,
  takenOver,
} from "@/commands/demo/service_steps.ts";
import type { ServiceWorld } from "@/commands/demo/service_world.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { recordLesion } from "@/domain/lesions/record_lesion.ts";
import { attachPhotograph } from "@/domain/photographs/attach.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { undoSeconds } from "@/domain/answers/undo_time.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { decideEarlier } from "@/domain/referrals/decide_earlier.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { countEarlier } from "@/domain/referrals/find_earlier.ts";
import { recordReferralConsent } from "@/domain/referrals/consent.ts";
import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";

export interface Stage {
  readonly store: Store;
  readonly files: FileStore;
  readonly cast: OpenCast;
  readonly world: ServiceWorld;
  readonly pictures: Pictures;
  /** Moves the store's clock. */
  readonly setClock: (now: Date) => void;
}

export async function liveMonth(
  stage: Stage,
  patients: readonly Registered[],
  now: Date,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const ids = new Map<number, Id<"Referral">>();
  const steps = [
    ...planMonth(patients).flatMap((planned) => stepsOf(stage, planned, ids, now)),
    ...serviceSteps(stage, now),
    ...linkSteps(stage, patients, now),
  ]
    .sort((a, b) => b.minutesAgo - a.minutesAgo);
  for (const [done, step] of steps.entries()) {
    stage.setClock(minutesBefore(now, step.minutesAgo));
    await step.take();
    if (done % 20 === 0) progress(done, steps.length);
  }
  stage.setClock(now);
}

function stepsOf(
  stage: Stage,
  planned: Planned,
  ids: Map<number, Id<"Referral">>,
  now: Date,
): readonly Step[] {
  const { store, cast } = stage;
  const { serial, story, patient } = planned;
  const referrer = referrerOf(cast, planned);
  const gp = cast.actor(
    patient.practice === "millbrook" ? "gp@millbrook.example" : "gp@oakfield.example",
  );
  const id = () => ids.get(serial)!;
  const specialist = () => specialistFor(stage, id(), serial);
  const at = (minutesAgo: number | undefined, take: () => Promise<unknown>): readonly Step[] =>
    minutesAgo === undefined ? [] : [{ minutesAgo, take }];
  return [
    ...at(planned.begun, async () => {
      ids.set(serial, await begin(stage, planned, referrer));
    }),
    ...at(planned.begun - 4, () => photographed(stage, planned, id(), referrer, now)),
    ...at(planned.sent, () => send(store, gp, id())),
    ...at(
      planned.withdrawn,
      () => withdrawReferral(store, gp, id(), "The patient has been seen elsewhere"),
    ),
    ...at(planned.claimed, async () => claimReferral(store, await specialist(), id())),
    ...at(planned.takenOver, () => takenOver(stage, id())),
    ...at(planned.asked, async () => askPractice(store, await specialist(), id(), asking(story))),
    ...at(planned.replied, () => replyToRequest(store, gp, id(), replyTo(story))),
    ...at(
      planned.answered,
      async () =>
        answerReferral(store, await specialist(), id(), answerOf(stage.world, story, serial)),
    ),
    ...at(planned.answered && planned.answered - undoMinutes, () => whatIsDue(stage)),
    ...at(planned.read, () => markAnswerRead(store, gp, id())),
    ...at(planned.closed, () => closeReferral(store, gp, id())),
  ];
}

/** The month is lived in less time than it was: well after the answer can no longer be undone. */
const undoMinutes = 6 * undoSeconds / 60;

/** What the server's own worker would have done by then: answers leave. */
async function whatIsDue({ store, files }: Stage): Promise<void> {
  const place = {
    store,
    files,
    images: noImages,
    mail: undefined,
    texts: undefined,
    push: undefined,
    contactKey: "demo",
    log: quiet,
  };
  while (await workOnce(place, registry, "referrals"));
}

const notHere = () => Promise.reject(new Error("Photographs are opened at the end of the month"));
const noImages = { process: notHere, tile: notHere };
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** At Oakfield the nurse writes some of the referrals, and the GP sends them. */
function referrerOf(cast: OpenCast, { serial, patient }: Planned): Actor {
  if (patient.practice === "millbrook") return cast.actor("gp@millbrook.example");
  return cast.actor(serial % 3 === 1 ? "nurse@oakfield.example" : "gp@oakfield.example");
}

async function begin(
  { store, cast }: Stage,
  { story, patient, serial, state }: Planned,
  referrer: Actor,
): Promise<Id<"Referral">> {
  const id = await beginDraft(store, referrer, {
    patient: patient.id,
    service: cast.serviceId,
    priority: story.priority,
  });
  const history = historyOf(story, serial);
  const { question, ...unfinished } = history;
  await saveDraft(
    store,
    referrer,
    id,
    state === "draft" ? unfinished : { question, ...unfinished },
  );
  return id;
}

async function photographed(
  { store, files, pictures }: Stage,
  { story, patient, serial, state, begun }: Planned,
  id: Id<"Referral">,
  referrer: Actor,
  now: Date,
): Promise<void> {
  const kinds = [
    ...(state !== "draft" && isOnLimb(siteOf(story, serial)) ? ["overview"] as const : []),
    "close_up" as const,
    ...(dermoscopic.includes(story.lesion) && state !== "draft" ? ["dermoscopic"] as const : []),
  ];
  const place = bodyPlaceOf(siteOf(story, serial));
  const isLesion = story.shape === "lesion";
  const shown = isLesion
    ? { lesionId: await recordLesion(store, referrer, id, { ...place, place: null }) }
    : { bodySite: place.bodySite, bodySide: place.bodySide ?? undefined };
  // Patients send their own photographs of rashes.
  const takenBy = !isLesion && serial % 2 === 0 ? "patient" : "practice";
  for (const [i, kind] of kinds.entries()) {
    const takenAt = minutesBefore(now, begun - i).toISOString().slice(0, 19);
    const sharp = pictures.take({
      lesion: story.lesion,
      tone: patient.tone,
      kind,
      serial: serial * 4 + i,
      takenAt,
    });
    const jpeg = kind === "close_up" && story.outOfFocus ? await blurred(sharp) : sharp;
    const received = await files.receive(asBody(jpeg), jpeg.byteLength);
    await attachPhotograph({ store, files }, referrer, id, {
      ...received,
      format: "jpeg",
      details: { kind, takenBy, ...shown },
    });
  }
  if (state === "draft" && serial % 2 === 0) return;
  await recordReferralConsent(store, referrer, id, {
    decision: "given",
    form: "verbal",
    capacity: "own_decision",
    decidedBy: "",
  });
}

async function send(store: Store, sender: Actor, id: Id<"Referral">): Promise<void> {
  const written = await findReferral(store.read, sender, id);
  if (await countEarlier(store.read, written) > 0) {
    await decideEarlier(store, sender, id, { decision: "different" });
  }
  const { version } = await findReferral(store.read, sender, id);
  await sendReferral(store, sender, id, version, "authorised");
}

async function* asBody(bytes: Uint8Array) {
  yield bytes;
}

/** As many minutes before now, but by day: before today, people worked from eight to eight. */
function minutesBefore(now: Date, minutes: number): Date {
  const then = new Date(now.getTime() - minutes * 60_000);
  const midnight = new Date(then);
  midnight.setUTCHours(0, 0, 0, 0);
  if (now.getTime() - midnight.getTime() < 24 * 60 * 60_000) return then;
  const sinceMidnight = then.getTime() - midnight.getTime();
  return new Date(midnight.getTime() + 8 * 60 * 60_000 + sinceMidnight / 2);
}
