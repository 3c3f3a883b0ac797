import { deepEqual, equal, match, ok } from "node:assert/strict";
import { targets } from "@/commands/build/targets.ts";
import { testFolder } from "@/tests/support/install.ts";
import { mayMount, smallDisk } from "@/tests/support/small_disk.ts";
import { namesIn, run, shipped } from "@/tests/support/stand_in_file.ts";

Deno.test({
  name: "on a full disk the file says so, and leaves nothing behind",
  ignore: !mayMount,
  async fn() {
    await using place = await testFolder();
    const { path } = await shipped(place.path);
    await using disk = await smallDisk(1);
    // Room to see that programs run from it, and for nothing more.
    await disk.fill(8192);
    const full = await run(path, { BEDSIDE_CACHE: disk.folder }, "serve");
    equal(full.code, 1);
    match(full.error, /cannot unpack into .*: is the disk full\?/);
    deepEqual(namesIn(disk.folder), ["filler"]);
  },
});

Deno.test({
  name: "a folder from which nothing may run is passed over for the next",
  ignore: !mayMount,
  async fn() {
    await using place = await testFolder();
    const { path } = await shipped(place.path);
    await using disk = await smallDisk(1, "noexec");
    const env = { BEDSIDE_CACHE: disk.folder, HOME: `${place.path}/home` };
    const { code, said } = await run(path, env, "serve");
    equal(code, 0);
    ok(said[0]!.startsWith(`${place.path}/home/.cache/bedside/`), said[0] ?? "nothing was said");
    deepEqual(namesIn(disk.folder), []);
  },
});

Deno.test("what it leaves behind is as private as it was started to leave it", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path);
  for (const [mask, mode] of [["077", 0o600], ["027", 0o640], ["022", 0o644]] as const) {
    const left = `${place.path}/left-${mask}`;
    const { success } = await new Deno.Command("sh", {
      args: ["-c", `umask ${mask} && exec "$0" serve`, path],
      clearEnv: true,
      env: { PATH: "/usr/bin:/bin", HOME: `${place.path}/home`, LEFT: left },
      stdout: "null",
    }).output();
    equal(success, true);
    equal((await Deno.stat(left)).mode! & 0o777, mode, mask);
  }
});

Deno.test("a file for another machine says for which, and unpacks nothing", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path, "9.9.9", {
    ...targets.arm64,
    machine: "another",
    words: "64-bit ARM",
  });
  const { code, error } = await run(path, { HOME: `${place.path}/home` }, "serve");
  equal(code, 1);
  equal(error, "bedside: this file is for Linux on 64-bit ARM\n");
  deepEqual(namesIn(`${place.path}/home`), []);
});

Deno.test("on a machine without glibc the file says what it lacks", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path, "9.9.9", {
    ...targets.x64,
    machine: Deno.build.arch,
    loader: "/nonexistent/ld-linux.so",
  });
  const { code, error } = await run(path, { HOME: `${place.path}/home` }, "serve");
  equal(code, 1);
  match(error, /has no glibc, which Bedside needs/);
});
