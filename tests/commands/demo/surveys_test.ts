/** The demo's hub, service and home have been asked about, and their totals add up. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { openCast } from "@/commands/demo/open_cast.ts";
import { surveys } from "@/commands/demo/surveys.ts";
import { findTotals, reckonTotals } from "@/domain/surveys/find_results.ts";
import { findReturns } from "@/domain/surveys/returns.ts";
import { findWarnings } from "@/domain/surveys/warnings/raise.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import type { Month } from "@/db/columns.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("each of the demo's places has answers of a year, by several ways, and totals that were sent", async () => {
  const now = new Date("2026-03-12T14:30:00Z");
  let clock = new Date("2025-02-01T14:30:00Z");
  await using store = await testStore(() => clock);
  const cast = await openCast(store);
  await surveys({ store, cast, setClock: (moment) => void (clock = moment) }, now);
  equal(clock, now);
  const months = { from: "2025-03" as Month, to: "2026-03" as Month };
  const managers = ["manager@oakfield.example", "lead@hub.example", "manager@skin.example"];
  for (const who of managers) {
    const totals = await findTotals(store.read, cast.actor(who), months);
    equal(new Set(totals.map(({ month }) => month)).size, 13);
    ok(new Set(totals.map(({ mode }) => mode)).size > 3);
    ok(reckonTotals(totals).responses > 150);
    const unsent = (await findReturns(store.read, cast.actor(who), months))
      .filter(({ sent }) => sent.length === 0).map(({ month }) => month);
    deepEqual(unsent, ["2026-03", "2026-02"]);
  }
  const found = await findWarnings({ readLong: store.readLong, now: () => now });
  deepEqual(
    found.map(({ kind, organisationId }) => [
      kind,
      managers.find((who) => cast.actor(who).organisationId === organisationId),
    ]).filter(([kind]) => kind === "fall"),
    [["fall", "lead@hub.example"]],
  );
  const atHome = await findTotals(store.read, cast.actor("manager@rosewood.example"), months);
  ok(atHome.some(({ mode }) => mode === "kiosk"));
  deepEqual(await Array.fromAsync(wrongTotals(store.read)), []);
});
