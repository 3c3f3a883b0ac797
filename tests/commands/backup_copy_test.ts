import { deepEqual, rejects } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { makeBackup } from "@/commands/backup/make.ts";
import { openCopy } from "@/db/copy.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

Deno.test("questions to a copy leave it as it was, byte for byte", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const how = { now: () => new Date("2026-03-02T09:30:00Z"), version: "0.0.0-test" };
  const { folder, manifest } = await makeBackup(into.path, install.settings, how);
  const path = `${folder}/${manifest.database!.name}`;
  const before = await Deno.readFile(path);
  using copy = openCopy(path);
  await copy.read.all(sql`SELECT count(*) FROM patients`);
  await rejects(async () => await copy.read.all(sql`DELETE FROM users RETURNING id`));
  deepEqual(await Deno.readFile(path), before);
});
