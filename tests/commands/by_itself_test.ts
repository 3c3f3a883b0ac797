import { deepEqual, equal, rejects } from "node:assert/strict";
import { backupsOf } from "@/commands/backup/by_itself.ts";
import { readSettings } from "@/commands/settings.ts";
import { testFolder } from "@/tests/support/install.ts";
import { drilled, made } from "@/tests/factories/backups.ts";

const never = new AbortController().signal;
const now = () => new Date("2026-03-02T09:30:00Z");

/** Commands that answer in turn, with a line or an error. */
async function at(...answers: readonly (object | Error)[]) {
  const place = await testFolder();
  const asked: string[][] = [];
  const run = (args: readonly string[]) => {
    asked.push([...args]);
    const answer = answers[asked.length - 1]!;
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(JSON.stringify(answer));
  };
  const open = (folder = "/backups") =>
    backupsOf(readSettings({ BEDSIDE_DATA: place.path, BEDSIDE_BACKUP: folder }), now, run);
  return { ...place, asked, open, backups: (await open())! };
}

Deno.test("an install without a folder for backups makes none", async () => {
  equal(await backupsOf(readSettings({})), undefined);
});

Deno.test("what became of a backup is known after a restart, and a new one clears what failed", async () => {
  await using place = await at(new Error("/backups: the disk is full"), made, drilled);
  deepEqual(place.backups.record().since, "2026-03-02T09:30:00.000Z");
  await rejects(place.backups.make(never), /the disk is full/);
  const failed = { at: "2026-03-02T09:30:00.000Z", words: "/backups: the disk is full" };
  deepEqual((await place.open())?.record().failed, failed);
  await place.backups.make(never);
  await place.backups.drill(never);
  const again = (await place.open())!.record();
  deepEqual([again.failed, again.made, again.drilled], [null, made, drilled]);
  deepEqual(place.asked, [
    ["backup", "/backups", "--json"],
    ["backup", "/backups", "--json"],
    ["drill", "/backups", "--json"],
  ]);
});

Deno.test("another folder begins anew, and so does a record that cannot be read", async () => {
  await using place = await at(made);
  await place.backups.make(never);
  equal((await place.open("/elsewhere"))!.record().made, null);
  await Deno.writeTextFile(`${place.path}/backups.json`, "{");
  equal((await place.open())!.record().made, null);
});

Deno.test("a failed drill is kept until one goes well, and a stopping server is no failure", async () => {
  await using place = await at(new Error("it is damaged"), new Error("killed"), drilled);
  await rejects(place.backups.drill(never));
  equal(place.backups.record().drillFailed?.words, "it is damaged");
  const stopping = AbortSignal.abort(new Error("The process is stopping"));
  await rejects(place.backups.make(stopping), /stopping/);
  equal(place.backups.record().failed, null);
  await place.backups.drill(never);
  equal(place.backups.record().drillFailed, null);
});
