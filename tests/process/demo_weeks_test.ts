/** What the demo shows is there: each of the queue's situations, and enough of the past for figures. */
import { equal, ok } from "node:assert/strict";
import { liveWeeks } from "@/commands/demo/fill.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { dutySessions, sourcingRules } from "@/db/schema/sourcing.ts";
import { assignments, queueViews } from "@/db/schema/triage.ts";
import { instantOf } from "@/db/columns.ts";
import { cameIn, firstDay } from "@/domain/capacity/flow.ts";
import { forecast } from "@/domain/capacity/forecast.ts";
import { SourcingRules } from "@/domain/sourcing/rules.ts";
import { tryOut } from "@/domain/sourcing/try_out.ts";
import { dayOf } from "@/domain/time.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { desc, gt, isNotNull, isNull } from "drizzle-orm";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the demo's weeks hold every situation of a queue, and say something about the next", async () => {
  const now = new Date("2026-11-26T14:10:00Z");
  let clock = now;
  await using store = await testStore(() => clock);
  const folder = await Deno.makeTempDir({ prefix: "bedside-demo-test-" });
  const files = await openFolderFiles(folder);
  const jpeg = await smallJpeg();
  const setClock = (moment: Date) => void (clock = moment);
  const take = ({ serial }: { serial: number }) =>
    Uint8Array.of(...jpeg, serial & 255, serial >> 8);
  const cast = await liveWeeks({ store, files, pictures: { take }, setClock }, now, () => {});

  const { read } = store;
  const all = await read.select().from(referrals);
  const count = (which: (each: typeof all[number]) => boolean) => all.filter(which).length;
  equal(count(({ state }) => state === "returned"), 4);
  equal(count(({ state, repliedAt }) => state === "waiting" && repliedAt !== null), 3);
  equal(count(({ state }) => state === "claimed"), 4);
  ok(count(({ teamId, state }) => teamId !== null && state === "waiting") >= 1);
  const open = ({ state }: typeof all[number]) => state === "waiting" || state === "claimed";
  const late = count((each) => open(each) && each.dueAt! < instantOf(now));
  ok(late >= 2 && late <= 12, `${late} are over their time`);
  ok(await read.$count(clockWarnings) > late);
  ok(await read.$count(answers, isNotNull(answers.clinicId)) > 20);
  ok(await read.$count(dutySessions, gt(dutySessions.day, dayOf(now))) > 20);
  equal(await read.$count(assignments, isNull(assignments.undoneAt)), 6);
  equal(await read.$count(queueViews), 4);

  const { serviceId } = cast;
  const manager = cast.actor("manager@skin.example");
  const today = dayOf(now);
  const since = await firstDay(read, manager, serviceId);
  const counts = await cameIn(read, manager, serviceId, since!, today);
  const days = forecast({ counts, since: since! }, new Map(), today)!;
  ok(days.slice(0, 7).reduce((sum, day) => sum + day.count, 0) > 15);
  const [saved] = await read.select().from(sourcingRules).orderBy(desc(sourcingRules.savedAt));
  const rules = SourcingRules.parse(saved!.rules);
  const tried = await tryOut(read, manager, serviceId, rules, now);
  ok(tried.referrals > 60);
  equal(tried.unknown.length, 0);
  await Deno.remove(folder, { recursive: true });
});
