import { doesNotThrow, throws } from "node:assert/strict";
import { BadSetting } from "@/commands/settings.ts";
import { refuseTellingSpans } from "@/commands/telemetry.ts";

const silent = { OTEL_TRACES_SAMPLER: "always_off", OTEL_DENO_CONSOLE: "ignore" };

Deno.test("refuseTellingSpans() lets Deno's telemetry be on where it tells numbers alone", () => {
  for (
    const environment of [
      {},
      { OTEL_DENO: "" },
      { OTEL_DENO: "false" },
      { OTEL_DENO: "true", ...silent },
      { OTEL_DENO: "1", ...silent },
    ]
  ) doesNotThrow(() => refuseTellingSpans(environment), JSON.stringify(environment));
});

Deno.test("refuseTellingSpans() refuses addresses and lines of the console to be sent", () => {
  for (
    const environment of [
      { OTEL_DENO: "true" },
      { OTEL_DENO: "1", OTEL_DENO_CONSOLE: "ignore" },
      { OTEL_DENO: "TRUE", ...silent, OTEL_TRACES_SAMPLER: "parentbased_always_off" },
      { OTEL_DENO: "true", ...silent, OTEL_TRACES_SAMPLER: "traceidratio" },
      { OTEL_DENO: "true", ...silent, OTEL_DENO_CONSOLE: "capture" },
      { OTEL_DENO: "true", OTEL_TRACES_SAMPLER: "always_off" },
    ]
  ) throws(() => refuseTellingSpans(environment), BadSetting, JSON.stringify(environment));
});
