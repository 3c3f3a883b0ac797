import { equal, match, rejects } from "node:assert/strict";
import { openStore } from "@/db/store.ts";
import { runCommand, startProcess } from "@/tests/support/process.ts";

const folder = () => Deno.makeTempDir({ prefix: "bedside-process-" });

Deno.test("serve starts on an empty folder, answers /up, and ends with 0 on SIGTERM", async () => {
  const BEDSIDE_DATA = await folder();
  const bedside = await startProcess({ BEDSIDE_DATA });
  const up = await fetch(`${bedside.address}/up`);
  equal(up.status, 200);
  equal((await up.json()).status, "ok");
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  const { mode } = await Deno.stat(BEDSIDE_DATA);
  equal((mode ?? 0) & 0o077, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("a second process on the same folder refuses to start, in words, until the first has ended", async () => {
  const BEDSIDE_DATA = await folder();
  const first = await startProcess({ BEDSIDE_DATA });
  await rejects(startProcess({ BEDSIDE_DATA }), /in use by another Bedside/);
  first.kill("SIGKILL");
  await first.ended;
  const second = await startProcess({ BEDSIDE_DATA });
  second.kill("SIGTERM");
  equal(await second.ended, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("a misspelt setting and a bad value stop the start with one line that says which", async () => {
  const BEDSIDE_DATA = await folder();
  const misspelt = await runCommand({ BEDSIDE_DATA, BEDSIDE_PROT: "80" }, "serve");
  equal(misspelt.code, 1);
  match(misspelt.stderr, /^bedside: BEDSIDE_PROT is not a setting of Bedside.*\n$/);
  const bad = await runCommand({ BEDSIDE_DATA, BEDSIDE_PORT: "eighty" }, "serve");
  equal(bad.code, 1);
  match(bad.stderr, /^bedside: BEDSIDE_PORT is not a port\n$/);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("a database that is newer than the program refuses to start, in words", async () => {
  const BEDSIDE_DATA = await folder();
  const bedside = await startProcess({ BEDSIDE_DATA });
  bedside.kill("SIGTERM");
  await bedside.ended;
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  const { insidesOf } = await import("@/db/store.ts");
  await insidesOf(store).client.execute(
    "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('from the future', 9999999999999)",
  );
  await store.close();
  await rejects(startProcess({ BEDSIDE_DATA }), /newer Bedside/);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("create-admin and check work before the first start", async () => {
  const BEDSIDE_DATA = await folder();
  const created = await runCommand(
    { BEDSIDE_DATA },
    "create-admin",
    "ada@practice.example",
    "Ada Okoro",
  );
  equal(created.code, 0);
  match(created.stdout, /\/reset\/[\w-]{43}\n$/);
  const checked = await runCommand({ BEDSIDE_DATA }, "check");
  equal(checked.code, 0, checked.stdout + checked.stderr);
  match(checked.stdout, /All is well/);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});
