import { deepEqual, equal, match, ok } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder } from "@/tests/support/install.ts";
import { runCommand, startProcess } from "@/tests/support/process.ts";
import { mayMount, smallDisk } from "@/tests/support/small_disk.ts";
import { until } from "@/tests/support/until.ts";

const root = new URL("../..", import.meta.url).pathname;

/** As the task runs it, standing in another folder. */
async function task(BEDSIDE_DATA: string, stands: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", `${root}commands/permitted.ts`, ...args],
    cwd: root,
    env: { BEDSIDE_DATA, INIT_CWD: stands },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Each is a failed try that the trail and the counters keep. */
const signIn = (address: string, n: number) =>
  fetch(`${address}/sign-in`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ email: `person${n}@example.example`, password: "wrong" }),
    redirect: "manual",
  }).then((answer) => answer.body?.cancel());

Deno.test("a server at work is backed up, and its backup becomes a server", async () => {
  await using place = await testFolder();
  const [data, restored] = [`${place.path}/data`, `${place.path}/restored`];
  const bedside = await startProcess({ BEDSIDE_DATA: data });
  let going = true;
  const work = (async () => {
    for (let n = 0; going; n++) await signIn(bedside.address, n);
  })();
  const made = await task(data, place.path, "backup", "copy");
  equal(made.code, 0, made.stderr);
  match(made.stdout, /copied and verified.*Backed up to/s);
  going = false;
  await work;
  equal((await fetch(`${bedside.address}/up`)).status, 200);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);

  const checked = await task(restored, place.path, "restore", "copy", "--check");
  equal(checked.code, 0, checked.stderr);
  ok(!await Deno.stat(restored).then(() => true, () => false));
  const back = await task(restored, place.path, "restore", "copy");
  equal(back.code, 0, back.stderr);
  match(back.stdout, /goes back to \d+ \w+ \d+ at/);
  const again = await startProcess({ BEDSIDE_DATA: restored });
  equal((await fetch(`${again.address}/up`)).status, 200);
  again.kill("SIGTERM");
  equal(await again.ended, 0);
  const twice = await task(restored, place.path, "restore", "copy");
  equal(twice.code, 1);
  match(twice.stderr, /^bedside: .* is not empty/);
});

Deno.test("backup and restore say what they miss in one line", async () => {
  await using place = await testFolder();
  const without = await task(place.path, place.path, "backup");
  equal(without.code, 1);
  equal(without.stderr, "bedside: Say where to: backup FOLDER\n");
  const nothing = await task(`${place.path}/data`, place.path, "restore", "none");
  equal(nothing.code, 1);
  match(nothing.stderr, /^bedside: There is no backup in .*none\n$/);
});

/** An install that has so many photographs, and whose nightly backup is due. */
async function dueInstall(BEDSIDE_DATA: string, photographs: number, bytes = 100_000) {
  await Deno.mkdir(BEDSIDE_DATA, { recursive: true });
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  await migrate(store);
  const files = await openFolderFiles(`${BEDSIDE_DATA}/files`);
  for (let n = 0; n < photographs; n++) {
    await photographKept(store, files, crypto.getRandomValues(new Uint8Array(bytes % 65_537 + n)));
  }
  await change(store, jobAuthor("test"), async (tx) => {
    await tx.enqueue("backup.make", {});
    tx.audit("job.retried", { job: "test" });
  });
  await store.close();
}

Deno.test("a server backs itself up at night, encrypted, and says so", async () => {
  await using place = await testFolder();
  const data = { BEDSIDE_DATA: `${place.path}/data` };
  await dueInstall(data.BEDSIDE_DATA, 2);
  await Deno.writeTextFile(`${place.path}/passphrase`, "correct horse battery staple");
  const backup = {
    BEDSIDE_BACKUP: `${place.path}/backups`,
    BEDSIDE_BACKUP_PASSPHRASE: `${place.path}/passphrase`,
  };
  const bedside = await startProcess({ ...data, ...backup });
  const done = () => bedside.lines.find(({ kind }) => kind === "backup.make");
  await until("the backup is made", () => done() !== undefined);
  equal(done()?.["msg"], "job done", JSON.stringify(done()));
  const up = await (await fetch(`${bedside.address}/up`)).json();
  deepEqual([up.status, up.warnings], ["ok", []]);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  const { made } = JSON.parse(await Deno.readTextFile(`${data.BEDSIDE_DATA}/backups.json`));
  deepEqual([made.files >= 2, made.kept, made.encrypted, made.faults], [true, 1, true, 0]);
  const drilled = await runCommand({ ...data, ...backup }, "drill", backup.BEDSIDE_BACKUP);
  equal(drilled.code, 0, drilled.stderr);
  match(drilled.stdout, /comes back whole/);
});

Deno.test("a server that cannot back itself up goes on, and says why", async () => {
  await using place = await testFolder();
  const data = { BEDSIDE_DATA: `${place.path}/data` };
  await dueInstall(data.BEDSIDE_DATA, 0);
  await Deno.mkdir(`${place.path}/backups`);
  await Deno.writeTextFile(`${place.path}/backups/holiday.jpg`, "");
  const bedside = await startProcess({ ...data, BEDSIDE_BACKUP: `${place.path}/backups` });
  const failed = () => bedside.lines.some(({ kind }) => kind === "backup.make");
  await until("the backup has failed", failed);
  const answer = await fetch(`${bedside.address}/up`);
  equal(answer.status, 200);
  const { warnings } = await answer.json();
  match(warnings.join(), /^No backup was made on [^:]*:?[^:]*$/);
  const record = JSON.parse(await Deno.readTextFile(`${data.BEDSIDE_DATA}/backups.json`));
  match(record.failed.words, /backups holds other things \(holiday.jpg\)/);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
});

Deno.test("a backup killed half way leaves the one before whole, and the next is whole too", async () => {
  await using place = await testFolder();
  const [data, into] = [`${place.path}/data`, `${place.path}/backups`];
  await dueInstall(data, 3);
  equal((await task(data, place.path, "backup", into)).code, 0);
  const program = [`${root}main.ts`, "backup", into];
  const killed = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", ...program],
    env: { BEDSIDE_DATA: data },
    stdout: "null",
    stderr: "null",
  }).spawn();
  const half = () => [...Deno.readDirSync(into)].some(({ name }) => name.endsWith(".partial"));
  await until("it is half made", half);
  killed.kill("SIGKILL");
  await killed.status;
  const checked = await task(`${place.path}/new`, place.path, "restore", into, "--check");
  equal(checked.code, 0, checked.stderr);
  const next = await task(data, place.path, "backup", into);
  equal(next.code, 0, next.stderr);
  ok(!half());
  equal((await task(`${place.path}/new`, place.path, "restore", into)).code, 0);
});

Deno.test({
  name: "a backup that finds its disk full says so, and leaves the one before whole",
  ignore: !mayMount,
  async fn() {
    await using place = await testFolder();
    await using disk = await smallDisk(24);
    const [data, into] = [`${place.path}/data`, `${disk.folder}/backups`];
    await dueInstall(data, 3);
    equal((await task(data, place.path, "backup", into)).code, 0);
    await disk.fill();
    const full = await task(data, place.path, "backup", into);
    equal(full.code, 1);
    match(full.stderr, /^bedside: .*(disk|database or disk|space).* (is )?(full|left)/i);
    equal([...Deno.readDirSync(into)].filter(({ name }) => name.endsWith(".partial")).length, 0);
    const checked = await task(`${place.path}/new`, place.path, "restore", into, "--check");
    equal(checked.code, 0, checked.stderr);
    await disk.makeRoom();
    equal((await task(data, place.path, "backup", into)).code, 0);
  },
});

Deno.test("an install moves by copying its folder, and check says that all of it came along", async () => {
  await using place = await testFolder();
  const [data, moved] = [`${place.path}/data`, `${place.path}/elsewhere`];
  await dueInstall(data, 3);
  const before = await startProcess({ BEDSIDE_DATA: data });
  before.kill("SIGTERM");
  equal(await before.ended, 0);
  equal((await new Deno.Command("cp", { args: ["-r", data, moved] }).output()).code, 0);
  const checked = await runCommand({ BEDSIDE_DATA: moved }, "check");
  equal(checked.code, 0, checked.stdout);
  match(checked.stdout, /Every photograph is on the disk as it arrived.\n.*All is well/s);
  const after = await startProcess({ BEDSIDE_DATA: moved });
  equal((await fetch(`${after.address}/up`)).status, 200);
  after.kill("SIGTERM");
  equal(await after.ended, 0);
});
