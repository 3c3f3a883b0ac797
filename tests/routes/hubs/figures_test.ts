/** Figures of calls as a page and as a file. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import papaparse from "papaparse";
import { type Instant, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { callHandOvers, callRings } from "@/db/schema/calls.ts";
import { callPartiesExist, outcomeExists } from "@/tests/factories/calls.ts";
import { callExists, measuredMemberExists } from "@/tests/factories/hub_history.ts";
import { organisationExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const at = (time: string): Instant => `2026-03-02T${time}.000Z` as Instant;

async function afterACall() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await callPartiesExist(store);
  const outcome = await outcomeExists(store, parties.hub, "=HYPERLINK(1)");
  const call = await callExists(store, parties, {
    state: "ended",
    placedAt: at("09:00:00"),
    answeredAt: at("09:00:45"),
    answeredBy: parties.handler.userId,
    endedAt: at("09:10:45"),
    outcomeId: outcome.id,
    insteadOf: "999",
  });
  await rowExists(store, callRings, {
    id: newId<"CallRing">(),
    callId: call.id,
    userId: parties.handler.userId,
    startedAt: at("09:00:00"),
    until: at("09:00:20"),
    endedAt: at("09:00:20"),
    result: "not_answered",
  });
  await rowExists(store, callHandOvers, {
    id: newId<"CallHandOver">(),
    callId: call.id,
    kind: "escalation",
    fromId: parties.handler.userId,
    note: "A rash",
    askedAt: at("09:02:00"),
    takenAt: at("09:03:00"),
  });
  await measuredMemberExists(store, call.id, "Blessing Okafor", {
    roundTripMs: 81.6,
    lossPercent: 2.25,
    path: "relay",
  });
  const elsewhere = await organisationExists(store, { kind: "hub" });
  await callExists(store, { ...parties, hub: elsewhere }, { state: "unanswered" });
  return {
    store,
    bedside,
    parties,
    call,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("each call is one row of the file, with nothing that a spreadsheet would run, and in the trail", async () => {
  await using after = await afterACall();
  const { store, bedside, parties, call } = after;
  const answer = await bedside.get(paths.callFiguresExport(), parties.lead);
  equal(answer.status, 200);
  match(answer.headers.get("content-disposition")!, /bedside-calls-2026-02-03-2026-03-02\.csv/);
  const { data } = papaparse.parse<Record<string, string>>(
    (await answer.text()).replace("\uFEFF", "").trim(),
    { header: true },
  );
  deepEqual(data, [{
    "Call": call.id,
    "Date": "2026-03-02",
    "Time": "09:00:00",
    "Home": "Rosewood House",
    "State": "Ended",
    "Urgency": "routine",
    "Counted": "yes",
    "Answered": "yes",
    "Answered by": "Sam Doyle",
    "Wait (s)": "45",
    "Rang (s)": "20",
    "Rings": "1",
    "Given up": "no",
    "Missed": "no",
    "Called back": "no",
    "Transferred": "0",
    "Escalated": "1",
    "Mechanism": "video",
    "Length (s)": "600",
    "Round trip (ms)": "82",
    "Lost (%)": "2.3",
    "Lost at worst (%)": "2.3",
    "Through a relay": "yes",
    "Outcome": "'=HYPERLINK(1)",
    "Instead of": "Called 999",
    "Placed (UTC)": "2026-03-02T09:00:00.000Z",
  }]);
  const trail = await store.read.select().from(auditEntries);
  deepEqual(trail.map(({ action }) => action), ["hub.figures_exported"]);
});

Deno.test("figures are asked for by days and home; what cannot be asked for is said, and kept", async () => {
  await using after = await afterACall();
  const { bedside, parties } = after;
  const page = async (asked: Record<string, string>) => {
    const answer = await bedside.get(paths.callFigures(asked), parties.handler);
    return { status: answer.status, text: await answer.text() };
  };
  const usual = await page({});
  equal(usual.status, 200);
  match(usual.text, /From 3 February 2026 to 2 March 2026/);
  match(usual.text, /Rosewood House/);
  ok(!usual.text.includes("Export each call"), "only a lead exports");
  match((await page({ from: "2026-01-01", to: "2026-01-31" })).text, /No calls came/);
  const wrong = await page({ from: "2 March", to: "2026-03-02" });
  equal(wrong.status, 422);
  match(wrong.text, /Type the first day like 2026-03-02/);
  match(wrong.text, /value="2 March"/);
  match((await page({ from: "2025-01-01", to: "2026-03-02" })).text, /Choose at most 93 days/);
  equal((await bedside.get(paths.callFiguresExport(), parties.handler)).status, 403);
});
