import { deepEqual, equal, match } from "node:assert/strict";
import { runCommand, startProcess } from "@/tests/support/process.ts";
import { testFolder } from "@/tests/support/install.ts";

const names = (folder: string) => Array.fromAsync(Deno.readDir(folder), ({ name }) => name);

Deno.test("a self-test beside the server writes, reads, makes a picture, calls itself, and leaves nothing", async () => {
  await using folder = await testFolder();
  const BEDSIDE_DATA = `${folder.path}/data`;
  const server = await startProcess({ BEDSIDE_DATA });
  const before = await names(BEDSIDE_DATA);

  const { code, stdout, stderr } = await runCommand({ BEDSIDE_DATA }, "self-test");
  equal(code, 0, stdout + stderr);
  const done = stdout.split("\n").filter((line) => line.startsWith("  ok "));
  equal(done.length, 5, stdout);
  match(stdout, /This machine can run Bedside\.\n$/);
  deepEqual((await names(BEDSIDE_DATA)).sort(), before.sort());
  server.kill("SIGTERM");
  equal(await server.ended, 0);
});

Deno.test("help is given whatever the settings are", async () => {
  const wrong = { BEDSIDE_DATA: "/nowhere", BEDSIDE_PORT: "eighty" };
  const help = await runCommand(wrong, "help", "settings");
  equal(help.code, 0, help.stderr);
  match(help.stdout, /BEDSIDE_PORT/);
  const other = await runCommand(wrong, "explain");
  equal(other.code, 1);
  match(other.stderr, /^bedside: There is no command "explain"\. There are: serve, /);
});
