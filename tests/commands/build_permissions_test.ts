import { equal, match, ok } from "node:assert/strict";
import { testFolder } from "@/tests/support/install.ts";
import { namesIn, run, shipped } from "@/tests/support/stand_in_file.ts";

Deno.test("a server started again has the permissions that were worked out before", async () => {
  await using file = await unpackedFile();
  await file.start();
  match((await file.start()).net, /:8000$/);
  match((await file.start({ BEDSIDE_PORT: "8000" })).net, /:8000$/);
  equal(await file.asked(), 2);
  const { mode } = await Deno.stat(file.kept);
  equal(mode! & 0o777, 0o600);
});

Deno.test("with another setting, or from another folder, a server's permissions are worked out anew", async () => {
  await using file = await unpackedFile();
  await file.start();
  match((await file.start({ BEDSIDE_PORT: "9000" })).net, /:9000$/);
  match((await file.start()).net, /:8000$/);
  equal(await file.asked(), 3);
  await file.start({ cwd: "/" });
  equal(await file.asked(), 4);
  await file.start({ cwd: "/", BEDSIDE_URL: "a\nBEDSIDE_FILES=b" });
  await file.start({ cwd: "/", BEDSIDE_URL: "a", BEDSIDE_FILES: "b" });
  equal(await file.asked(), 6);
});

Deno.test("what other settings hold is not kept beside the permissions", async () => {
  await using file = await unpackedFile();
  await file.start({ BEDSIDE_TURN_SECRET: "never to be written" });
  ok(!(await Deno.readTextFile(file.kept)).includes("never"));
});

Deno.test("permissions that are damaged, widened, linked to or of somebody else are not used", async () => {
  await using file = await unpackedFile();
  await file.start();
  const whole = await Deno.readTextFile(file.kept);
  const damaged = [
    whole.replace("/some folder", "/"),
    whole.replace(/^[0-9a-f]{10}/, "0000000000"),
    whole.replace(/^.*/, ""),
    `${whole}--allow-run\n`,
    whole.slice(0, -5),
    "",
  ];
  for (const [before, text] of damaged.entries()) {
    await Deno.writeTextFile(file.kept, text);
    const { said } = await file.start();
    ok(said.includes("--allow-read=/some folder"), said.join());
    ok(!said.includes("--allow-run"), said.join());
    equal(await file.asked(), before + 2);
    equal(await Deno.readTextFile(file.kept), whole);
  }
  await Deno.rename(file.kept, `${file.kept}-elsewhere`);
  await Deno.symlink(`${file.kept}-elsewhere`, file.kept);
  await file.start();
  equal(await file.asked(), damaged.length + 2);
  if (Deno.uid() === 0) {
    await Deno.remove(file.kept);
    await Deno.rename(`${file.kept}-elsewhere`, file.kept);
    await Deno.chown(file.kept, 65534, 65534);
    await file.start();
    equal(await file.asked(), damaged.length + 3);
  }
});

Deno.test("the permissions of other commands, and of settings that are wrong, are not kept", async () => {
  await using file = await unpackedFile();
  for (const args of [["check"], ["serve", "more"], ["demo"], ["backup", "/somewhere"]]) {
    await file.start({}, ...args);
  }
  await file.start({ BEDSIDE_PORT: "wrong" });
  equal(await file.asked(), 5);
  ok(!namesIn(file.home).includes("permissions"));
});

Deno.test("a server starts where its permissions cannot be kept", async () => {
  await using file = await unpackedFile();
  await Deno.mkdir(file.kept);
  await file.start();
  match((await file.start()).net, /:8000$/);
  equal(await file.asked(), 2);
});

Deno.test("without sha256sum a server's permissions are worked out at each start", async () => {
  await using file = await unpackedFile();
  const PATH = await toolsWithout("sha256sum", file.folder);
  await file.start({ PATH });
  match((await file.start({ PATH })).net, /:8000$/);
  equal(await file.asked(), 2);
  ok(!namesIn(file.home).includes("permissions"));
});

/** A file with a stand-in for Deno, unpacked by a command whose permissions are not kept. */
async function unpackedFile() {
  const place = await testFolder();
  const { path } = await shipped(place.path);
  const ASKED = `${place.path}/asked`;
  const cache = `${place.path}/cache`;
  const env = { BEDSIDE_CACHE: cache, TMPDIR: place.path };
  await run(path, env, "check");
  const home = `${cache}/${namesIn(cache)[0]}`;
  return {
    folder: place.path,
    home,
    kept: `${home}/permissions`,
    async start({ cwd, ...settings }: Record<string, string> = {}, ...args: readonly string[]) {
      const more = { ...env, ASKED, ...settings };
      const { code, said, error } = await run({ path, cwd }, more, ...args);
      equal(code, 0, error);
      equal(error, "");
      return { said, net: said.find((each) => each.startsWith("--allow-net=")) ?? "" };
    },
    asked: async () => (await Deno.readTextFile(ASKED)).split("\n").length - 1,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

/** A folder with the tools of the system but one. */
async function toolsWithout(missing: string, folder: string): Promise<string> {
  const tools = `${folder}/tools`;
  await Deno.mkdir(tools);
  for (const name of namesIn("/usr/bin").filter((name) => name !== missing)) {
    await Deno.symlink(`/usr/bin/${name}`, `${tools}/${name}`);
  }
  return tools;
}
