/** What happens in the service besides its cases: new hours, duty, warnings, and colleagues at work. */
import { eq } from "drizzle-orm";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { specialists } from "@/commands/demo/past.ts";
import { sentOn, type ServiceWorld, setHours, withLunch } from "@/commands/demo/service_world.ts";
import type { Story } from "@/commands/demo/stories.ts";
import { mondayOf, planWeeks } from "@/commands/demo/today.ts";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { raiseWarnings } from "@/domain/clocks/raise_warnings.ts";
import type { AnswerInput } from "@/domain/answers/forms.ts";
import type { AskInput } from "@/domain/referrals/forms.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { overflowingCases, passOn } from "@/domain/sourcing/overflow.ts";
import { dayOf } from "@/domain/time.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly world: ServiceWorld;
}

export interface Step {
  readonly minutesAgo: number;
  readonly take: () => Promise<unknown>;
}

const day = 24 * 60;
const sweepEvery = 3 * 60;

export function serviceSteps(stage: Stage, now: Date): Step[] {
  const { store, cast } = stage;
  const monday = Date.parse(`${mondayOf(dayOf(now))}T00:30:00Z`);
  return [
    {
      minutesAgo: 29 * day,
      take: () => setHours(store, cast, withLunch, dayOf(store.now())),
    },
    {
      minutesAgo: Math.max(0, (now.getTime() - monday) / 60_000),
      take: () => planWeeks(stage),
    },
    ...Array.from({ length: 10 * day / sweepEvery }, (_, n) => ({
      minutesAgo: n * sweepEvery,
      take: () => sweep(stage),
    })),
  ];
}

/** As the server does every few minutes. */
async function sweep({ store, cast }: Stage): Promise<void> {
  await raiseWarnings(store, jobAuthor("clock.sweep"), cast.serviceId, 200);
  const overflowing = await overflowingCases(store.read, store.now());
  if (overflowing.length === 0) return;
  await change(store, jobAuthor("sourcing.overflow"), async (tx) => {
    for (const one of overflowing) await passOn(tx, one);
  });
}

/** Somebody of the team that it went to. */
export async function specialistFor(
  { store, cast }: Stage,
  id: Id<"Referral">,
  serial: number,
): Promise<Actor> {
  const [referral] = await store.read.select({
    teamId: referrals.teamId,
    claimedBy: referrals.claimedBy,
  }).from(referrals).where(eq(referrals.id, id));
  const email = referral?.teamId
    ? "remote@northern.example"
    : specialists[serial % specialists.length]!;
  return cast.actor(email);
}

export async function takenOver({ store, cast }: Stage, id: Id<"Referral">): Promise<void> {
  const [referral] = await store.read.select({
    teamId: referrals.teamId,
    claimedBy: referrals.claimedBy,
  }).from(referrals).where(eq(referrals.id, id));
  const colleague = specialists.map((email) => cast.actor(email))
    .find(({ userId }) => userId !== referral?.claimedBy);
  if (!referral?.claimedBy || referral.teamId || !colleague) return;
  await takeOverReferral(store, colleague, id, {
    from: referral.claimedBy,
    because: "I saw this patient in clinic last year and know the scar",
  });
}

/** What a specialist might still want to know of such a case. */
export function asking({ shape, outOfFocus }: Story): AskInput {
  if (outOfFocus) {
    return {
      kind: "photographs",
      words: "The close-up is out of focus. Please add one in daylight, with a ruler beside it.",
    };
  }
  return shape === "rash"
    ? {
      kind: "photographs",
      words: "Please add photographs of any other place that is affected, taken while it is there.",
    }
    : {
      kind: "information",
      words: "Does the patient take an anticoagulant, and was there a biopsy before?",
    };
}

export function replyTo({ shape, outOfFocus }: Story): string {
  if (outOfFocus) return "The patient cannot come in this week. It looks the same as a month ago.";
  return shape === "rash"
    ? "Nothing elsewhere today. The patient will photograph the next flare."
    : "No anticoagulant. A shave biopsy in 2019 was benign; the letter is in the record.";
}

export const answerOf = (
  world: ServiceWorld,
  { diagnosis, plan, outcome }: Story,
  serial: number,
): AnswerInput => ({
  diagnosis,
  plan,
  outcome,
  ...(outcome === "rejected" && { rejection: "photographs_insufficient" }),
  ...sentOn(world, outcome, serial),
});
