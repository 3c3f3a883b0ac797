/** When the picture is made smaller, stopped and tried again; sound is never touched. */
import { deepEqual, equal } from "node:assert/strict";
import { applyPicture, atFirst, nextPicture } from "@/static/js/call/sound_first.js";

const good = { outgoing: 900_000, concealedPercent: 0 };
const tight = { outgoing: 150_000, concealedPercent: 0 };
const rough = { outgoing: 900_000, concealedPercent: 3 };
const narrow = { outgoing: 80_000, concealedPercent: 0 };
const broken = { outgoing: 900_000, concealedPercent: 12 };
const unknown = { outgoing: undefined, concealedPercent: undefined };

type Measure = typeof good | typeof unknown;
const second = 1000;
const lowered = { ...atFirst, level: "lowered" };
const stopped = { ...atFirst, level: "stopped", since: 0 };

/** One measure every two and a half seconds. */
function after(from: typeof atFirst, measures: readonly Measure[], at = 0) {
  return measures.reduce(
    (was, measure, index) => nextPicture(was, measure, at + index * 2.5 * second),
    from,
  );
}

const times = (count: number, measure: Measure) => Array.from({ length: count }, () => measure);

const table: readonly [string, typeof atFirst, readonly Measure[], string][] = [
  ["a good line has the whole picture", atFirst, times(20, good), "full"],
  ["one bad moment changes nothing", atFirst, [good, broken, good, narrow, good], "full"],
  ["a browser that cannot say is left alone", atFirst, times(20, unknown), "full"],
  ["a tight line lowers it", atFirst, times(2, tight), "lowered"],
  ["sound that is rough at the other side lowers it", atFirst, times(2, rough), "lowered"],
  ["a tight line has room for a small one", lowered, times(20, tight), "lowered"],
  ["no room at all lowers it before it is stopped", atFirst, times(2, narrow), "lowered"],
  ["no room at all stops it", atFirst, times(4, narrow), "stopped"],
  ["sound that breaks stops it", atFirst, times(4, broken), "stopped"],
  ["a line that is good again has the whole picture", lowered, times(4, good), "full"],
  ["not at the first good moment", lowered, times(3, good), "lowered"],
  ["stopped, it waits", stopped, times(7, good), "stopped"],
  ["and is tried again after twenty seconds", stopped, times(9, good), "lowered"],
  ["however little the browser sends meanwhile", stopped, times(9, narrow), "lowered"],
  ["but not while sound is broken", stopped, times(30, broken), "stopped"],
  ["and comes back whole", stopped, times(15, good), "full"],
];

for (const [name, from, measures, level] of table) {
  Deno.test(`picture: ${name}`, () => equal(after(from, measures).level, level));
}

Deno.test("picture: each try that fails makes the next wait longer, up to a minute", () => {
  let was = after(atFirst, times(4, narrow));
  const waits: number[] = [];
  let stoppedAt = was.since;
  for (let now = stoppedAt; waits.length < 4; now += second) {
    const next = nextPicture(was, narrow, now);
    if (was.level === "stopped" && next.level !== "stopped") waits.push((now - stoppedAt) / second);
    if (was.level !== "stopped" && next.level === "stopped") stoppedAt = now;
    was = next;
  }
  deepEqual(waits, [20, 40, 60, 60]);
});

Deno.test("picture: sound that is broken without any picture is said to be hopeless", () => {
  equal(after(stopped, times(3, broken)).hopeless, false);
  equal(after(stopped, times(4, broken)).hopeless, true);
  equal(after(stopped, [...times(4, broken), good]).hopeless, false);
});

/** What the sender of a picture is told to send. */
async function sentAt(level: string, line: { others?: number; isNew?: boolean }) {
  const parameters = { encodings: [{}] as { scaleResolutionDownBy?: number }[] };
  const sender = {
    kind: "video",
    getParameters: () => parameters,
    setParameters: () => Promise.resolve(),
  };
  await applyPicture({ getSenders: () => [sender] }, level, line);
  return parameters.encodings[0];
}

Deno.test("picture: a new line begins with a small one, which is there at once", async () => {
  equal((await sentAt("full", { isNew: true }))?.scaleResolutionDownBy, 2);
  equal((await sentAt("full", { isNew: false }))?.scaleResolutionDownBy, 1);
});

Deno.test("picture: one that was stopped is not begun by a new line", async () => {
  deepEqual(await sentAt("stopped", { isNew: true }), { active: false });
});
