/** What the people of the demo's service have arranged for today and the coming weeks. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import {
  type ServiceWorld,
  setHours,
  sharing,
  withSaturdays,
} from "@/commands/demo/service_world.ts";
import type { Day } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { assignCases } from "@/domain/capacity/assign.ts";
import { planDuty } from "@/domain/capacity/duty.ts";
import { saveRules } from "@/domain/sourcing/save_rules.ts";
import { dayOf, plusDays } from "@/domain/time.ts";
import { keepView } from "@/domain/triage/keep_view.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly world: ServiceWorld;
}

/** Weekday, Monday first; who, from when to when, and for how many cases. */
type Session = readonly [number, string, string, string, number];
const sessions: readonly Session[] = [
  [0, "consultant@skin.example", "09:00", "12:30", 4],
  [0, "nurse@skin.example", "13:30", "17:30", 4],
  [1, "consultant2@skin.example", "09:00", "12:30", 4],
  [1, "remote@northern.example", "17:30", "20:30", 3],
  [2, "consultant@skin.example", "13:30", "17:30", 4],
  [3, "consultant2@skin.example", "13:30", "17:30", 3],
  [3, "remote@northern.example", "09:00", "12:30", 3],
  [3, "nurse@skin.example", "09:00", "12:30", 4],
  [4, "nurse@skin.example", "09:00", "12:30", 4],
  [4, "consultant@skin.example", "13:30", "17:30", 4],
];

/** To be called by the clock of this week's Monday: duty is planned for today or later. */
export async function planWeeks({ store, cast }: Stage): Promise<void> {
  const manager = cast.actor("manager@skin.example");
  for (const [weekday, email, from, to, cases] of sessions) {
    await planDuty(store, manager, cast.serviceId, {
      person: cast.actor(email).userId,
      day: plusDays(mondayOf(dayOf(store.now())), weekday),
      from,
      to,
      cases,
      weeks: 5,
    });
  }
}

export const mondayOf = (day: Day): Day =>
  plusDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);

type View = readonly [string, string, QueueFilter];
const views: readonly View[] = [
  ["consultant@skin.example", "Suspected cancer", { priority: "urgent_suspected_cancer" }],
  ["consultant@skin.example", "Urgent, nobody’s", { priority: "urgent", holding: "unclaimed" }],
  ["nurse@skin.example", "Routine, nobody’s", { priority: "routine", holding: "unclaimed" }],
  ["manager@skin.example", "Late and nobody’s", { holding: "unclaimed", breaching: true }],
];

export async function arrangeToday({ store, cast, world }: Stage): Promise<void> {
  const manager = cast.actor("manager@skin.example");
  const saturdays = plusDays(mondayOf(dayOf(store.now())), 5 * 7);
  await setHours(store, cast, withSaturdays, saturdays);
  // Being thought about: to be tried out on the last month before it is switched on.
  await saveRules(store, manager, cast.serviceId, sharing(world.northern, 35));
  for (const [email, name, filter] of views) {
    await keepView(store, cast.actor(email), { name, filter });
  }
  const waiting = await store.read.select({ id: referrals.id }).from(referrals)
    .where(and(
      eq(referrals.serviceId, cast.serviceId),
      eq(referrals.state, "waiting"),
      isNull(referrals.teamId),
    )).orderBy(asc(referrals.rank), asc(referrals.dueAt));
  const give = (email: string, from: number, to: number) =>
    assignCases(store, manager, {
      cases: waiting.slice(from, to).map(({ id }) => id),
      to: cast.actor(email).userId,
    });
  await give("consultant@skin.example", 0, 3);
  await give("nurse@skin.example", 8, 11);
}
