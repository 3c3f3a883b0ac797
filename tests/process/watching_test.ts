/** The real process, with the permissions it gets in the product, asked as a monitor asks it. */
import { doesNotMatch, equal, match } from "node:assert/strict";
import { runCommand, startProcess } from "@/tests/support/process.ts";

const folder = () => Deno.makeTempDir({ prefix: "bedside-process-" });
const token = "a-monitor-of-the-tests-knows-it";

Deno.test("serve tells a monitor on this machine how it is doing", async () => {
  const BEDSIDE_DATA = await folder();
  const bedside = await startProcess({ BEDSIDE_DATA });
  const answer = await fetch(`${bedside.address}/metrics`);
  equal(answer.status, 200);
  const text = await answer.text();
  match(text, /^bedside_database_bytes [1-9]\d+$/m);
  match(text, /^bedside_event_loop_held_seconds_count \d+$/m);
  match(text, /^bedside_image_child_alive 1$/m);
  const proxied = await fetch(`${bedside.address}/metrics`, {
    headers: { "x-forwarded-for": "127.0.0.1" },
  });
  equal(proxied.status, 404);
  await proxied.body?.cancel();
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("Deno's telemetry is refused where it would tell addresses", async () => {
  const BEDSIDE_DATA = await folder();
  const refused = await runCommand({
    BEDSIDE_DATA,
    OTEL_DENO: "true",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9",
  }, "serve");
  equal(refused.code, 1);
  match(refused.stderr, /OTEL_TRACES_SAMPLER=always_off/);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("Deno's telemetry, as documented, tells a collector numbers and neither addresses nor lines", async () => {
  const BEDSIDE_DATA = await folder();
  const told: string[] = [];
  const paths = new Set<string>();
  const numbers = Promise.withResolvers<void>();
  const collector = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (asked) => {
      const { pathname } = new URL(asked.url);
      paths.add(pathname);
      told.push(await asked.text());
      if (told.at(-1)!.includes("http.server.request.duration")) numbers.resolve();
      return Response.json({});
    },
  );
  const bedside = await startProcess({
    BEDSIDE_DATA,
    BEDSIDE_METRICS_TOKEN: token,
    OTEL_DENO: "true",
    OTEL_TRACES_SAMPLER: "always_off",
    OTEL_DENO_CONSOLE: "ignore",
    OTEL_METRIC_EXPORT_INTERVAL: "500",
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collector.addr.port}`,
  });
  for (const path of ["/link/SECRETSECRET", "/patients?q=9434765919", "/metrics"]) {
    const answer = await fetch(`${bedside.address}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await answer.body?.cancel();
  }
  await numbers.promise;
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  await collector.shutdown();
  equal([...paths].join(), "/v1/metrics");
  doesNotMatch(told.join("\n"), /SECRET|9434765919|a-monitor|\/patients|requestId/);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});
