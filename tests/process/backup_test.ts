import { equal, match, ok } from "node:assert/strict";
import { startProcess } from "@/tests/support/process.ts";
import { testFolder } from "@/tests/support/install.ts";

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
