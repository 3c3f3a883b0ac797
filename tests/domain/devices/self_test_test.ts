/** What a self-test comes to, and whom the helpdesk should call. */
import { deepEqual, equal } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { needsRelay, whyLookAfter } from "@/domain/devices/needs_a_look.ts";
import { keepSelfTest } from "@/domain/devices/keep_self_test.ts";
import { SelfTestForm, type TestedParts, worstOf } from "@/domain/devices/self_test.ts";
import { selfTests } from "@/db/schema/devices.ts";
import { kindOf } from "@/static/js/self_test/ways.js";
import { verdictOf } from "@/static/js/self_test/pace.js";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const allWell: TestedParts = {
  camera: "good",
  microphone: "good",
  loudspeaker: "good",
  direct: "good",
  throughput: "good",
};

Deno.test("one way through the network is enough; of everything else each part counts", () => {
  const table: [TestedParts, string][] = [
    [{}, "not_tried"],
    [allWell, "good"],
    [{ ...allWell, direct: "failed", turn_tcp: "good" }, "good"],
    [{ ...allWell, direct: "failed" }, "failed"],
    [{ ...allWell, direct: "failed", turn_udp: "failed", turn_tls: "good" }, "good"],
    [{ ...allWell, microphone: "poor" }, "poor"],
    [{ ...allWell, microphone: "poor", camera: "failed" }, "failed"],
    [{ ...allWell, loudspeaker: "not_tried" }, "good"],
  ];
  deepEqual(table.map(([parts]) => worstOf(parts)), table.map(([, worst]) => worst));
});

Deno.test("whoever needs a look: not seen for a day, never tested, or a bad test", () => {
  const now = new Date("2026-03-02T09:30:00Z");
  const seen = "2026-03-02T09:00:00.000Z" as Instant;
  const test = { worst: "good", lastSeenAt: seen, parts: allWell } as const;
  equal(whyLookAfter(test, now), undefined);
  equal(whyLookAfter({ ...test, worst: "failed" }, now), "Its last test failed");
  equal(whyLookAfter({ ...test, worst: "poor" }, now), "Its last test was poor");
  equal(whyLookAfter({ ...test, worst: null, parts: null }, now), "Never tested");
  const longAgo = "2026-03-01T09:00:00.000Z" as Instant;
  equal(whyLookAfter({ ...test, lastSeenAt: longAgo }, now), "Not seen for a day");
  deepEqual([needsRelay(test), needsRelay({ parts: { direct: "failed" } })], [false, true]);
});

Deno.test("a line is judged by what sound and pictures need; a relay by its address", () => {
  deepEqual(
    [[5000, 0], [500, 0], [5000, 8], [60, 0], [5000, 30]].map(([kilobits, lossPercent]) =>
      verdictOf({ kilobits, lossPercent })
    ),
    ["good", "poor", "poor", "failed", "failed"],
  );
  deepEqual(
    ["turn:a.example:3478", "turn:a.example:3478?transport=tcp", "turns:a.example:443"].map(kindOf),
    ["turn_udp", "turn_tcp", "turn_tls"],
  );
});

Deno.test("what was found is kept with whoever ran it", async () => {
  await using store = await testStore();
  const carer = await personExists(store, "carer");
  const test = SelfTestForm.parse({ camera: "good", direct: "failed", kilobits: "4200" });
  await keepSelfTest(store, carer, test);
  const [kept] = await store.read.select().from(selfTests);
  deepEqual([kept?.userId, kept?.worst, kept?.measures], [carer.userId, "failed", {
    kilobits: 4200,
  }]);
});
