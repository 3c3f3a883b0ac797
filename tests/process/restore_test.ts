/** A restore that does not come to its end: nothing starts on half of it, and it can be run again. */
import { equal, match, rejects } from "node:assert/strict";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder } from "@/tests/support/install.ts";
import { runCommand, startCommand, startProcess } from "@/tests/support/process.ts";
import { mayMount, smallDisk } from "@/tests/support/small_disk.ts";
import { until } from "@/tests/support/until.ts";

/** An install with photographs, and its backup. */
async function backedUp() {
  const place = await testFolder();
  const [data, backups] = [`${place.path}/data`, `${place.path}/backups`];
  await Deno.mkdir(data);
  const store = await openStore({ url: `file:${data}/bedside.db` });
  await migrate(store);
  const files = await openFolderFiles(`${data}/files`);
  for (let n = 0; n < 60; n++) {
    await photographKept(store, files, crypto.getRandomValues(new Uint8Array(60_000 + n)));
  }
  await store.close();
  const { code, stderr } = await runCommand({ BEDSIDE_DATA: data }, "backup", backups);
  equal(code, 0, stderr);
  return { ...place, backups };
}

async function startsWhole(BEDSIDE_DATA: string): Promise<void> {
  const bedside = await startProcess({ BEDSIDE_DATA });
  equal((await fetch(`${bedside.address}/up`)).status, 200);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  match((await runCommand({ BEDSIDE_DATA }, "check")).stdout, /All is well\.\n$/);
}

Deno.test("killed half way, a restore keeps the server from starting until it was run again", async () => {
  await using place = await backedUp();
  const BEDSIDE_DATA = `${place.path}/new`;
  const restoring = startCommand({ BEDSIDE_DATA }, "restore", place.backups);
  const originals = () => {
    try {
      return [...Deno.readDirSync(`${BEDSIDE_DATA}/files/originals`)].length;
    } catch {
      return 0;
    }
  };
  await until("some photographs are back", () => originals() > 2);
  restoring.kill("SIGKILL");
  equal((await restoring.status).signal, "SIGKILL");
  await rejects(startProcess({ BEDSIDE_DATA }), /A restore into .* was cut short. Run it again/);
  const again = await runCommand({ BEDSIDE_DATA }, "restore", place.backups);
  equal(again.code, 0, again.stderr);
  await startsWhole(BEDSIDE_DATA);
});

Deno.test({
  name: "a restore that finds its disk full says so, and goes through once there is room",
  ignore: !mayMount,
  async fn() {
    await using place = await backedUp();
    await using disk = await smallDisk(24);
    await disk.fill(3_000_000);
    const BEDSIDE_DATA = `${disk.folder}/new`;
    const full = await runCommand({ BEDSIDE_DATA }, "restore", place.backups);
    match(full.stderr, /^bedside: .*(disk|space).* (is )?(full|left)/i);
    equal(full.code, 1);
    await rejects(startProcess({ BEDSIDE_DATA }), /was cut short. Run it again/);
    await disk.makeRoom();
    equal((await runCommand({ BEDSIDE_DATA }, "restore", place.backups)).code, 0);
    await startsWhole(BEDSIDE_DATA);
  },
});
