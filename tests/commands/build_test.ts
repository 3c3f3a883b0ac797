import { deepEqual, equal, match, notEqual, ok, throws } from "node:assert/strict";
import { placed } from "@/commands/build/programs.ts";
import { testFolder } from "@/tests/support/install.ts";
import { namesIn, run, shipped } from "@/tests/support/stand_in_file.ts";

Deno.test("the file unpacks itself once and runs with the permissions of its settings", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path);
  const HOME = `${place.path}/home`;
  const first = await run(path, { HOME }, "backup", "my folder");
  equal(first.code, 0, first.error);
  const cache = `${HOME}/.cache/bedside`;
  const [unpacked] = namesIn(cache);
  const app = `${cache}/${unpacked}/app`;
  deepEqual(first.said, [
    `${cache}/${unpacked}/.cache`,
    "data=",
    "run",
    "--quiet",
    "--cached-only",
    "--no-remote",
    "--no-lock",
    "--config",
    `${app}/deno.json`,
    "--no-prompt",
    "--allow-read=/some folder",
    "--allow-net=127.0.0.1:8000",
    `--deny-write=${cache}/${unpacked}`,
    `${app}/main.js`,
    "backup",
    "my folder",
    "",
  ]);
  await Deno.writeTextFile(`${app}/mark`, "");
  equal((await run(path, { HOME }, "serve")).code, 0);
  ok(namesIn(app).includes("mark"));
  match((await run(path, {}, "--version")).said[0]!, /^Bedside 9\.9\.9 [0-9a-f]{64}$/);
});

Deno.test("the same folder gives the same file, byte for byte, another one another", async () => {
  await using place = await testFolder();
  const one = await shipped(place.path);
  await Deno.utime(`${place.path}/runtime-9.9.9/deno`, 1, 1);
  deepEqual(await shipped(place.path), one);
  notEqual((await shipped(place.path, "9.9.8")).sha256, one.sha256);
});

Deno.test("a flipped byte and a cut file are refused, and nothing is left of them", async () => {
  await using place = await testFolder();
  const { path, bytes } = await shipped(place.path);
  const HOME = `${place.path}/home`;
  const whole = await Deno.readFile(path);
  whole[bytes - 100]! ^= 1;
  await Deno.writeFile(path, whole);
  const flipped = await run(path, { HOME });
  equal(flipped.code, 1);
  match(flipped.error, /^bedside: this file is damaged \(its checksum\)/);
  await Deno.truncate(path, bytes - 100);
  const cut = await run(path, { HOME });
  equal(cut.code, 1);
  match(cut.error, /^bedside: this file is damaged \(its size\)/);
  deepEqual(namesIn(`${HOME}/.cache/bedside`), []);
});

Deno.test("five first starts at once leave one unpacked folder, and all of them run", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path);
  const HOME = `${place.path}/home`;
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => run(path, { HOME }, "serve")));
  deepEqual(all.map(({ code, error }) => [code, error]), all.map(() => [0, ""]));
  const [unpacked, ...others] = namesIn(`${HOME}/.cache/bedside`);
  deepEqual(others, []);
  deepEqual(namesIn(`${HOME}/.cache/bedside/${unpacked}`), ["app", "deno", "permissions"]);
});

Deno.test("what other people could have written is not run", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path);
  const HOME = `${place.path}/home`;
  const open = `${place.path}/open`;
  await Deno.mkdir(open);
  await Deno.chmod(open, 0o777);
  const linked = `${place.path}/linked`;
  await Deno.mkdir(`${place.path}/target`, { mode: 0o700 });
  await Deno.symlink(`${place.path}/target`, linked);
  for (const BEDSIDE_CACHE of [open, linked]) {
    const { said } = await run(path, { HOME, BEDSIDE_CACHE }, "serve");
    ok(said[0]!.startsWith(`${HOME}/.cache/bedside/`), said.join());
    deepEqual(namesIn(BEDSIDE_CACHE), []);
  }
});

Deno.test("an older version goes when the next one unpacks itself", async () => {
  await using place = await testFolder();
  const HOME = `${place.path}/home`;
  const [old, next] = [await shipped(place.path, "1.0.0"), await shipped(place.path, "1.0.1")];
  await run(old.path, { HOME });
  const [before] = namesIn(`${HOME}/.cache/bedside`);
  await run(next.path, { HOME });
  const after = namesIn(`${HOME}/.cache/bedside`);
  equal(after.length, 1);
  notEqual(after[0], before);
});

Deno.test("the demo never gets the data folder of an install", async () => {
  await using place = await testFolder();
  const { path } = await shipped(place.path);
  const env = { HOME: `${place.path}/home`, TMPDIR: place.path, BEDSIDE_DATA: "/var/lib/bedside" };
  const { said } = await run(path, env, "demo");
  match(said[1]!, new RegExp(`^data=${place.path}/bedside-demo-\\w+$`));
});

Deno.test("a bundled module finds files as if it still lay where its source is", () => {
  const at = (code: string, path = "db/clients/worker_client.js", program = "main.js") =>
    placed(code, path, program);
  equal(
    at('const module = import.meta.resolve("@/db/clients/worker_thread.ts");'),
    'const module = new URL("./db/clients/worker_thread.js", import.meta.url).href;',
  );
  equal(
    at('new URL("./migrations", import.meta.url)', "db/migrate.js"),
    'new URL("./migrations", new URL("./db/migrate.js", import.meta.url).href)',
  );
  equal(
    at("import.meta.dirname", "jobs/outside/image_process.js", "db/clients/worker_thread.js"),
    'decodeURIComponent(new URL("../../jobs/outside", import.meta.url).pathname)',
  );
  equal(at("if (import.meta.main) go()", "main.js"), "if (import.meta.main) go()");
  equal(at("if (import.meta.main) go()", "commands/permissions.js"), "if (false) go()");
  equal(
    at('join(home, "jobs/outside/image_child.ts")'),
    'join(home, "jobs/outside/image_child.js")',
  );
  throws(() => at("import.meta.filename"), /asks for its place in a new way/);
});
