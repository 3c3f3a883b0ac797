/** The demo's hub, service and home have been asked about, and their totals add up. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { openCast } from "@/commands/demo/open_cast.ts";
import { surveys } from "@/commands/demo/surveys.ts";
import { findTotals, reckonTotals } from "@/domain/surveys/find_results.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import type { Month } from "@/db/columns.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("each of the demo's places has answers of two months, by several ways", async () => {
  const now = new Date("2026-03-12T14:30:00Z");
  let clock = new Date("2026-01-30T14:30:00Z");
  await using store = await testStore(() => clock);
  const cast = await openCast(store);
  await surveys({ store, cast, setClock: (moment) => void (clock = moment) }, now);
  equal(clock, now);
  const months = { from: "2026-02" as Month, to: "2026-03" as Month };
  for (const who of ["lead@hub.example", "manager@skin.example"]) {
    const totals = await findTotals(store.read, cast.actor(who), months);
    equal(reckonTotals(totals).responses, 15);
    ok(new Set(totals.map(({ mode }) => mode)).size > 2);
    equal(new Set(totals.map(({ month }) => month)).size, 2);
  }
  const atHome = await findTotals(store.read, cast.actor("manager@rosewood.example"), months);
  ok(atHome.some(({ mode }) => mode === "kiosk"));
  deepEqual(await Array.fromAsync(wrongTotals(store.read)), []);
});
