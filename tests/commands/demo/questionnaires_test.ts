/** The demo's practices were asked twice: the results of the second stand beside the first. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { openCast } from "@/commands/demo/open_cast.ts";
import { questionnaires } from "@/commands/demo/questionnaires.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services } from "@/db/schema/services.ts";
import { findWaitingFor } from "@/domain/questionnaires/answering.ts";
import { findDraft, findQuestionnaires } from "@/domain/questionnaires/find.ts";
import { findRounds } from "@/domain/questionnaires/find_rounds.ts";
import { dayOf } from "@/domain/time.ts";
import { type Parties, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the demo has a round that has ended, one that is open, and a draft for homes", async () => {
  const now = new Date("2026-03-12T14:30:00Z");
  let clock = new Date("2025-12-20T14:30:00Z");
  await using store = await testStore(() => clock);
  const cast = await openCast(store);
  const [service] = await store.read.select().from(services);
  for (const who of ["gp@oakfield.example", "gp@millbrook.example"]) {
    const gp = cast.actor(who);
    const [practice] = await store.read.select().from(organisations)
      .where(eq(organisations.id, gp.organisationId));
    await referralExists(store, { gp, practice, service } as unknown as Parties);
  }
  await questionnaires({ store, cast, setClock: (moment) => void (clock = moment) }, now);
  equal(clock, now);
  const manager = cast.actor("manager@skin.example");
  const rounds = await findRounds(store.read, manager);
  deepEqual(rounds.map(({ number, closedAt, answered }) => [number, closedAt === null, answered]), [
    [2, true, 2],
    [1, false, 3],
  ]);
  const [waiting] = await findWaitingFor(
    store.read,
    cast.actor("gp@oakfield.example"),
    dayOf(now),
  );
  equal(waiting!.askedBy, "Skin Advice Service");
  const homes = (await findQuestionnaires(store.read, manager))
    .find(({ audience }) => audience === "homes")!;
  equal((await findDraft(store.read, manager, homes.id))?.number, 1);
});
