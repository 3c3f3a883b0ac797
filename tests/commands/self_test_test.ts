import { deepEqual, equal, rejects } from "node:assert/strict";
import { selfTestCommand } from "@/commands/self_test.ts";
import { BadSetting, readSettings } from "@/commands/settings.ts";
import { testFolder } from "@/tests/support/install.ts";

Deno.test("a self-test says what a machine cannot do, and tries the rest", async () => {
  await using folder = await testFolder();
  const settings = readSettings({ BEDSIDE_DATA: folder.path });
  const photographs = { ...settings.photographs, mostPixels: 10 };
  const told: string[] = [];
  const code = await selfTestCommand({ ...settings, photographs }, [], (words) => {
    told.push(words.trim().replace(/ \(\d+ ms\)$/, ""));
  });
  equal(code, 1);
  deepEqual(told, [
    "ok   Writes to the data folder",
    "NO   Makes pictures of a photograph: the photograph is refused: too_many_pixels",
    "ok   Makes a database, and answers requests",
    "ok   Opens a call to itself",
    "ok   Reads it all back, and the audit trail holds",
    "This machine cannot run Bedside as it is.",
  ]);
});

Deno.test("a self-test in a place that is no folder says so", async () => {
  await using folder = await testFolder();
  const file = `${folder.path}/data`;
  await Deno.writeTextFile(file, "");
  await rejects(selfTestCommand(readSettings({ BEDSIDE_DATA: file })), BadSetting);
});
