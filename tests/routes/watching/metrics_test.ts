import { deepEqual, doesNotMatch, equal, match, notEqual } from "node:assert/strict";
import { instantOf } from "@/db/columns.ts";
import type { BackupRecord } from "@/domain/backups/record.ts";
import { made, wellBackedUp } from "@/tests/factories/backups.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;
const token = "a-monitor-of-the-tests-knows-it";

const from = (
  { app }: Bedside,
  hostname: string,
  headers: Record<string, string> = {},
) => Promise.resolve(app.request("/metrics", { headers }, { remoteAddr: { hostname } } as never));

Deno.test("GET /metrics without a token is for this machine alone", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  for (const here of ["127.0.0.1", "127.3.2.1", "::1"]) {
    const answer = await from(bedside, here);
    equal(answer.status, 200, here);
    match(answer.headers.get("content-type")!, /^text\/plain; version=0\.0\.4/);
    match(await answer.text(), /^bedside_info\{version="0\.0\.0-test",deno="/m);
  }
  for (
    const elsewhere of [
      "10.0.0.7",
      "192.168.1.4",
      "::ffff:10.0.0.7",
      "2001:db8::1",
      "127.0.0.1.example",
    ]
  ) {
    const answer = await from(bedside, elsewhere);
    equal(answer.status, 404, elsewhere);
    match(await answer.text(), /Page not found/);
  }
  equal((await bedside.get("/metrics")).status, 404, "of whom nothing is known");
});

Deno.test("GET /metrics takes nobody for this machine who came through a proxy on it", async () => {
  await using store = await testStore();
  await using unnamed = await testApp(store);
  for (
    const said of [
      { "x-forwarded-for": "127.0.0.1" },
      { "x-forwarded-for": "203.0.113.9" },
      { "forwarded": "for=127.0.0.1" },
      { "via": "1.1 Caddy" },
      { "x-forwarded-proto": "https" },
      { "x-forwarded-host": "localhost" },
      { "host": "bedside.example" },
      { "host": "localhost.evil.example" },
    ]
  ) {
    equal((await from(unnamed, "127.0.0.1", said)).status, 404, JSON.stringify(said));
  }
  for (const proxy of ["127.0.0.1", "::1", "127.0.0.9"]) {
    await using named = await testApp(store, { trustedProxies: [proxy] });
    equal((await from(named, proxy)).status, 404, proxy);
    equal((await from(named, proxy, { "x-forwarded-for": "127.0.0.1" })).status, 404, proxy);
  }
  await using other = await testApp(store, { trustedProxies: ["10.0.0.2"] });
  equal((await from(other, "10.0.0.2", { "x-forwarded-for": "127.0.0.1" })).status, 404);
  equal((await from(other, "127.0.0.1")).status, 200);
});

Deno.test("GET /metrics with a token in the settings is for whoever says it, from wherever", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store, { metricsToken: token });
  const administrator = await personExists(store, "administrator");
  const said = (authorization: string) => from(bedside, "203.0.113.9", { authorization });
  equal((await said(`Bearer ${token}`)).status, 200);
  equal((await said(`bearer ${token}`)).status, 200);
  for (const wrong of [`Bearer ${token}x`, "Bearer ", "Bearer x", token, `Basic ${token}`, ""]) {
    equal((await said(wrong)).status, 404, wrong);
  }
  equal((await from(bedside, "127.0.0.1")).status, 404, "on this machine too");
  equal((await bedside.get(`/metrics?token=${token}`)).status, 404, "never in an address");
  equal((await bedside.get("/metrics", administrator)).status, 404);
});

Deno.test("GET /metrics names routes by their pattern, and has no more series for more people", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const ask = async (turn: number) => {
    await bedside.get(`/referrals/${referral.id.slice(0, -4)}${String(turn).padStart(4, "0")}`);
    await bedside.get(`/patients?q=Quillfeather${turn}`, parties.gp);
    await bedside.get(`/link/${"t".repeat(40)}${String(turn).padStart(3, "0")}`);
    await bedside.get(`/nowhere/${turn}`);
    await bedside.ask(`/queue/${turn}`, { method: `X${turn}` });
  };
  // Whoever asks so often is told to wait in the end: that is a status more, met before the count.
  let turn = 0;
  const askUntil = async (last: number) => {
    while (turn < last) await ask(turn++);
    return await (await from(bedside, "127.0.0.1")).text();
  };
  await askUntil(150);
  const few = await askUntil(151);
  // Each asks for five addresses that nobody asked for before.
  const text = await askUntil(351);
  deepEqual(seriesOf(text), seriesOf(few));
  match(
    text,
    /bedside_http_requests_total\{method="GET",route="\/referrals\/:referralId",status="/,
  );
  doesNotMatch(text, /Quillfeather|ttttt|nowhere\/|X1|[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

Deno.test("GET /metrics says what became of requests, faults and writes", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  await bedside.get("/up");
  await bedside.get("/up");
  await personExists(store, "gp");
  const text = await (await from(bedside, "127.0.0.1")).text();
  equal(valueOf(text, 'bedside_http_requests_total{method="GET",route="/up",status="200"}'), 2);
  equal(valueOf(text, 'bedside_http_request_duration_seconds_count{route="/up"}'), 2);
  equal(valueOf(text, 'bedside_calls{state="live"}'), 0);
  equal(valueOf(text, "bedside_uploads_under_way"), 0);
  notEqual(valueOf(text, 'bedside_memory_bytes{kind="resident"}'), 0);
});

Deno.test("GET /metrics says how old the last backup is, and nothing while there is none", async () => {
  await using store = await testStore(new Date("2026-03-02T09:30:00Z"));
  let record: BackupRecord = { ...wellBackedUp, made: null };
  await using bedside = await testApp(store, { backups: () => record });
  const backupAge = async () =>
    valueOf(await (await from(bedside, "127.0.0.1")).text(), "bedside_backup_age_seconds");
  equal(await backupAge(), undefined);
  const moment = instantOf(new Date("2026-03-02T08:30:00Z"));
  record = { ...wellBackedUp, made: { ...made, moment } };
  equal(await backupAge(), 3600);
});

const seriesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.slice(0, line.lastIndexOf(" ")));

function valueOf(text: string, series: string): number | undefined {
  const line = text.split("\n").find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}
