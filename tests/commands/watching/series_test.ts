import { equal } from "node:assert/strict";
import { newSeries } from "@/commands/watching/series.ts";

Deno.test("text() tells of each family what it is, and each line with its labels", () => {
  const series = newSeries();
  const asked = series.counter("asked_total", "How often", "way");
  asked.add(["plain"]);
  asked.add(["plain"], 2);
  asked.add([`a "b"\\\n`]);
  series.gauge("now", "How it is").set(1.5);
  equal(
    series.text(),
    [
      "# HELP asked_total How often",
      "# TYPE asked_total counter",
      'asked_total{way="plain"} 3',
      'asked_total{way="a \\"b\\"\\\\\\n"} 1',
      "# HELP now How it is",
      "# TYPE now gauge",
      "now 1.5",
      "",
    ].join("\n"),
  );
});

Deno.test("a histogram adds up to its count, whatever was told before", () => {
  const series = newSeries();
  const took = series.histogram("took_seconds", "How long", [0.1, 1], "of");
  took.observe(0.1, ["a"]);
  series.text();
  took.observe(0.5, ["a"]);
  took.observe(3, ["a"]);
  const lines = [
    "# HELP took_seconds How long",
    "# TYPE took_seconds histogram",
    'took_seconds_bucket{of="a",le="0.1"} 1',
    'took_seconds_bucket{of="a",le="1"} 2',
    'took_seconds_bucket{of="a",le="+Inf"} 3',
    'took_seconds_sum{of="a"} 3.6',
    'took_seconds_count{of="a"} 3',
    "",
  ].join("\n");
  equal(series.text(), lines);
  equal(series.text(), lines);
});

Deno.test("a gauge that was cleared tells nothing until it is set again", () => {
  const series = newSeries();
  const age = series.gauge("age_seconds", "How old");
  age.set(3);
  age.clear();
  equal(series.text(), "# HELP age_seconds How old\n# TYPE age_seconds gauge\n");
});
