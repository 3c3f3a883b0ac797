/**
 * What the service answered before the month that the demo lives: enough weeks for a forecast and
 * for rules to be tried out on. Only what figures are made of; nobody is shown these cases.
 */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { historyOf } from "@/commands/demo/history.ts";
import type { Registered } from "@/commands/demo/register_patients.ts";
import { sentOn, type ServiceWorld } from "@/commands/demo/service_world.ts";
import { stories } from "@/commands/demo/stories.ts";
import { change, type Tx } from "@/db/change.ts";
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { dueFor } from "@/domain/clocks/due.ts";
import { newReference } from "@/domain/reference.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Written } from "@/domain/sourcing/case_facts.ts";
import { routeReferral } from "@/domain/sourcing/route.ts";
import { dayOf } from "@/domain/time.ts";

export const pastWeeks = 12;
/** From then on the month's own cases come thick enough. */
const untilDaysAgo = 9;
const day = 24 * 60 * 60 * 1000;
/** From Sunday to Saturday. */
const perWeekday = [0, 6, 5, 4, 5, 3, 1] as const;

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly world: ServiceWorld;
  readonly setClock: (now: Date) => void;
}

export async function livePast(
  stage: Stage,
  patients: readonly Registered[],
  now: Date,
): Promise<void> {
  let serial = 0;
  for (let ago = pastWeeks * 7; ago >= untilDaysAgo; ago--) {
    const morning = new Date(now.getTime() - ago * day);
    morning.setUTCHours(8, 0, 0, 0);
    // Weeks are not all alike.
    const cases = perWeekday[morning.getUTCDay()]! + (ago * 7 % 5 === 0 ? 2 : 0);
    if (perWeekday[morning.getUTCDay()] === 0) continue;
    const evening = new Date(morning.getTime() + 10 * 60 * 60 * 1000);
    stage.setClock(evening);
    await change(stage.store, jobAuthor("demo"), async (tx) => {
      for (let n = 0; n < cases; n++) {
        const sent = new Date(morning.getTime() + (30 + n * 71 + ago % 13) * 60_000);
        await answered(stage, tx, patients, serial++, sent, now);
      }
    });
  }
}

async function answered(
  { cast, world }: Stage,
  tx: Tx,
  patients: readonly Registered[],
  serial: number,
  sentOnDay: Date,
  now: Date,
): Promise<void> {
  const story = stories[serial * 5 % stories.length]!;
  const patient = patients[serial * 7 % patients.length]!;
  const gp = cast.actor(`gp@${patient.practice}.example`);
  const sentAt = instantOf(sentOnDay);
  const asked = {
    id: newId<"Referral">(),
    serviceId: cast.serviceId,
    practiceId: cast.organisationIds[patient.practice],
    patientId: patient.id,
    priority: story.priority,
    history: historyOf(story, serial) as Written["history"],
    followUpOfId: null,
  };
  const { teamId } = await routeReferral(tx, asked, sentAt);
  const specialist = cast.actor(
    teamId ? "remote@northern.example" : specialists[serial % specialists.length]!,
  );
  const dueAt = await dueFor(tx, { ...asked, sentAt });
  const answeredAt = answeredBy(sentAt, dueAt, serial, now);
  const sent = sentOn(world, story.outcome, serial);
  await tx.insert(referrals).values({
    ...asked,
    reference: newReference(),
    state: "closed",
    rank: priorityCatalogue[story.priority].rank,
    createdBy: gp.userId,
    createdAt: sentAt,
    updatedAt: answeredAt,
    sentBy: gp.userId,
    sentAt,
    dueAt,
    teamId,
    photographsMissing: 0,
    photographsUnusable: 0,
    claimedBy: specialist.userId,
    claimedAt: answeredAt,
    answeredAt,
    answerReadAt: answeredAt,
    answerReadBy: gp.userId,
    closedAt: answeredAt,
    closedBy: gp.userId,
    ...(story.priority === "urgent_suspected_cancer"
      ? {
        patientToldOn: dayOf(answeredAt),
        patientToldHow: "telephone" as const,
        patientToldBy: gp.userId,
      }
      : {}),
  });
  await tx.insert(answers).values({
    id: newId<"Answer">(),
    referralId: asked.id,
    diagnosis: story.diagnosis,
    plan: story.plan,
    outcome: story.outcome,
    details: story.outcome === "rejected" ? { rejection: "photographs_insufficient" } : {},
    clinicId: sent?.clinic ?? null,
    complexity: sent?.complexity ?? null,
    answeredBy: specialist.userId,
    answeredAt,
  });
  const about = { referral: asked.id, patient: patient.id };
  tx.audit("referral.sent", about, { service: "Dermatology advice", priority: story.priority });
  tx.audit("referral.answered", about, { outcome: story.outcome });
}

export const specialists = [
  "consultant@skin.example",
  "consultant2@skin.example",
  "nurse@skin.example",
] as const;

/** In working hours, nine of ten before it was due. */
function answeredBy(sentAt: Instant, dueAt: Instant, serial: number, now: Date): Instant {
  const [sent, due] = [Date.parse(sentAt), Date.parse(dueAt)];
  const part = 0.15 + serial * 37 % 100 / 100 * 0.95;
  const at = new Date(sent + (due - sent) * part);
  if (at.getUTCHours() < 9) at.setUTCHours(9, serial % 60);
  if (at.getUTCHours() > 16) at.setUTCHours(16, serial % 60);
  while (at.getUTCDay() % 6 === 0) at.setTime(at.getTime() + day);
  const latest = now.getTime() - day;
  return instantOf(new Date(Math.min(Math.max(at.getTime(), sent + 40 * 60_000), latest)));
}
