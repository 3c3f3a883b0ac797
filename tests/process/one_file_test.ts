import { deepEqual, equal, match, ok } from "node:assert/strict";
import sharp from "sharp";
import { buildOneFile } from "@/commands/build/one_file.ts";
import type { Shipped } from "@/commands/build/pack.ts";
import { openStore } from "@/db/store.ts";
import { enqueue } from "@/tests/jobs/support.ts";
import { draftInFolder, tusTo } from "@/tests/support/draft_in_folder.ts";
import { testFolder } from "@/tests/support/install.ts";
import { freePort, startFile } from "@/tests/support/process.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

let built: Promise<Shipped> | undefined;
let folder: string | undefined;

/** Built once for all of these. */
async function theFile(): Promise<string> {
  folder ??= await Deno.makeTempDir({ prefix: "bedside-one-file-" });
  return (await (built ??= buildOneFile(folder))).path;
}

Deno.test.afterAll(async () => {
  if (folder) await Deno.remove(folder, { recursive: true });
});

Deno.test("the one file starts with nothing beside it, opens photographs, and starts again", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const BEDSIDE_DATA = `${place.path}/data`;
  await Deno.mkdir(BEDSIDE_DATA, { mode: 0o700 });
  const { gp, id: referralId } = await draftInFolder(BEDSIDE_DATA);
  const env = {
    PATH: "/usr/bin:/bin",
    HOME: "/nonexistent",
    BEDSIDE_DATA,
    BEDSIDE_CACHE: `${place.path}/cache`,
  };
  const start = (more = {}) => startFile(path, { ...env, ...more });
  const headers = { cookie: `session=${gp.token}`, "sec-fetch-site": "same-origin" };

  const first = await start();
  equal((await fetch(`${first.address}/up`)).status, 200);
  const photograph = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: "#d6a082" },
  }).jpeg().toBuffer();
  const uploads = paths.referralUploads(referralId);
  const sent = await tusTo(first, gp).send(uploads, new Uint8Array(photograph));
  equal(sent.status, 201, await sent.clone().text());
  const id = sent.headers.get("bedside-photograph")!;
  const thumb = await pictureOf(`${first.address}/photographs/${id}/thumb`, headers);
  equal((await sharp(thumb).metadata()).format, "webp");
  first.kill("SIGTERM");
  equal(await first.ended, 0);

  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  await enqueue(store, "backup.make", {});
  await store.close();
  const second = await start({ BEDSIDE_BACKUP: `${place.path}/backups` });
  const again = await fetch(`${second.address}/photographs/${id}/thumb`, { headers });
  deepEqual(new Uint8Array(await again.arrayBuffer()), thumb);
  const record = async () => JSON.parse(await Deno.readTextFile(`${BEDSIDE_DATA}/backups.json`));
  await until("it has backed itself up", async () => (await record()).made !== null);
  equal((await record()).made.files, 7);
  second.kill("SIGTERM");
  equal(await second.ended, 0);

  const tried = await new Deno.Command(path, { args: ["self-test"], clearEnv: true, env }).output();
  match(new TextDecoder().decode(tried.stdout), /This machine can run Bedside\.\n$/);
  const check = await new Deno.Command(path, { args: ["check"], clearEnv: true, env }).output();
  match(new TextDecoder().decode(check.stdout), /All is well\.\n$/);
});

Deno.test("a server started again keeps its permissions, and one on another port gets its own", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const cache = `${place.path}/cache`;
  const env = { PATH: "/usr/bin:/bin", BEDSIDE_DATA: `${place.path}/data`, BEDSIDE_CACHE: cache };
  const kept: string[] = [];
  const [one, another] = [String(freePort()), String(freePort())];
  for (const BEDSIDE_PORT of [one, one, another]) {
    const { address, kill, ended } = await startFile(path, { ...env, BEDSIDE_PORT });
    equal((await fetch(`${address}/up`)).status, 200);
    kill("SIGTERM");
    equal(await ended, 0);
    const [unpacked] = [...Deno.readDirSync(cache)];
    kept.push(await Deno.readTextFile(`${cache}/${unpacked!.name}/permissions`));
  }
  equal(kept[1], kept[0]);
  match(kept[2]!, new RegExp(`^--allow-net=127\\.0\\.0\\.1:${another},`, "m"));
});

Deno.test("with a setting that is wrong the file says which, and can still be asked for help", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const env = {
    PATH: "/usr/bin:/bin",
    BEDSIDE_CACHE: `${place.path}/cache`,
    BEDSIDE_PORT: "many",
  };
  const say = (...args: string[]) => new Deno.Command(path, { args, clearEnv: true, env }).output();
  const wrong = await say("serve");
  equal(wrong.code, 1);
  equal(new TextDecoder().decode(wrong.stderr), "bedside: BEDSIDE_PORT is not a port\n");
  const help = await say("help", "settings");
  match(new TextDecoder().decode(help.stdout), /^\s*BEDSIDE_PORT/m);
  equal(help.code, 0);
});

Deno.test("everything that was packed is in its list, beside the file and inside", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const unpacked = await unpackedInto(place.path, path);
  const beside = await Deno.readTextFile(`${path}.cdx.json`);
  equal(await Deno.readTextFile(`${unpacked}/bedside.cdx.json`), beside);
  const listed = new Set<string>(
    JSON.parse(beside).components.map(({ purl }: { purl?: string }) => purl),
  );
  const licences = await Deno.readTextFile(`${unpacked}/LICENCES.txt`);
  const packages = packagesBelow(`${unpacked}/app/node_modules`);
  ok(packages.length > 10);
  for (const each of ["htmx.org", "nhsuk-frontend", "peerjs", "hono", "drizzle-orm", "zod"]) {
    ok([...listed].some((purl) => purl?.startsWith(`pkg:npm/${each}@`)), each);
  }
  for (const { name, version } of packages) {
    ok(listed.has(`pkg:npm/${name.replace("@", "%40")}@${version}`), name);
    ok(licences.includes(`\n${name} ${version}\n`), name);
  }
  for (const purl of listed) {
    const [, name, version] = /^pkg:npm\/(.+)@(.+)$/.exec(purl ?? "") ?? [];
    if (name) ok(licences.includes(`\n${name.replace("%40", "@")} ${version}\n`), name);
  }
});

Deno.test("it runs where systemd puts a dynamic user's folders: behind links", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const behind = async (name: string) => {
    await Deno.mkdir(`${place.path}/private/${name}`, { recursive: true, mode: 0o700 });
    await Deno.symlink(`private/${name}`, `${place.path}/${name}`);
    return `${place.path}/${name}`;
  };
  const env = {
    PATH: "/usr/bin:/bin",
    BEDSIDE_DATA: await behind("lib"),
    CACHE_DIRECTORY: await behind("cache"),
  };
  const tried = await new Deno.Command(path, { args: ["self-test"], clearEnv: true, env }).output();
  const said = new TextDecoder().decode(tried.stdout) + new TextDecoder().decode(tried.stderr);
  match(said, /This machine can run Bedside\.\n$/);
  const bedside = await startFile(path, env);
  equal((await fetch(`${bedside.address}/up`)).status, 200);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  match(
    `${[...Deno.readDirSync(`${place.path}/private/cache/unpacked`)][0]?.name}`,
    /^[0-9a-f]{64}$/,
  );
});

Deno.test("two first starts at once leave one unpacked, and both run", async () => {
  await using place = await testFolder();
  const path = await theFile();
  const env = { PATH: "/usr/bin:/bin", BEDSIDE_CACHE: `${place.path}/cache` };
  const say = () => new Deno.Command(path, { args: ["help"], clearEnv: true, env }).output();
  const both = await Promise.all([say(), say()]);
  for (const { code, stdout } of both) {
    equal(code, 0);
    match(new TextDecoder().decode(stdout), /^Bedside .*telemedicine/);
  }
  equal([...Deno.readDirSync(env.BEDSIDE_CACHE)].length, 1);
});

Deno.test({
  name: "another user, no network, nothing to write to but the data, noexec /tmp: it works, twice",
  ignore: !await canIsolate(),
  async fn() {
    const path = await theFile();
    const { code, stdout, stderr } = await new Deno.Command("unshare", {
      args: ["--net", "--mount", "sh", "-c", bareMachine, "sh", path],
      clearEnv: true,
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" },
    }).output();
    const said = new TextDecoder().decode(stdout);
    equal(code, 0, said + new TextDecoder().decode(stderr));
    equal(said.match(/^This machine can run Bedside\.$/gm)?.length, 2, said);
    match(said, /^unpacked 1 times$/m);
  },
});

/** Its own network with loopback alone, and its own view of the disk; all of it goes with the shell. */
const bareMachine = `
set -e
mount --make-rprivate /
ip link set lo up
mount -t tmpfs -o mode=755,size=600m none /mnt
cp "$1" /mnt/bedside
chmod 755 /mnt/bedside
mkdir -m 700 /mnt/data
chown 65534:65534 /mnt/data
for each in /tmp /var/tmp; do mount -t tmpfs -o noexec,mode=1777 none "$each"; done
mount -o remount,bind,ro /
cd /
try() {
  setpriv --reuid 65534 --regid 65534 --clear-groups \
    env -i PATH=/usr/bin:/bin HOME=/home BEDSIDE_DATA=/mnt/data /mnt/bedside self-test
}
try
try
echo "unpacked $(ls -d /mnt/data/.unpacked/*/ | wc -l) times"
`;

/** Linux, root, and the tools that make a bare machine of this one. */
async function canIsolate(): Promise<boolean> {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return false;
  const tools = "command -v ip setpriv mount && mount --make-rprivate / && ip link set lo up";
  const args = ["--net", "--mount", "sh", "-c", tools];
  return (await new Deno.Command("unshare", { args }).output().catch(() => undefined))?.success ??
    false;
}

/** Where its own first start lays it. */
async function unpackedInto(folder: string, path: string): Promise<string> {
  const env = { PATH: "/usr/bin:/bin", BEDSIDE_CACHE: `${folder}/cache` };
  const { success } = await new Deno.Command(path, { args: ["help"], clearEnv: true, env })
    .output();
  ok(success);
  const [unpacked] = [...Deno.readDirSync(env.BEDSIDE_CACHE)];
  return `${env.BEDSIDE_CACHE}/${unpacked!.name}`;
}

/** Each that was copied, wherever it lies. */
function packagesBelow(folder: string): { name: string; version: string }[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return packagesBelow(path);
    const read = () => JSON.parse(Deno.readTextFileSync(path));
    return name === "package.json" && read().version ? [read()] : [];
  });
}

/** Asks until the child has made it. */
async function pictureOf(url: string, headers: Record<string, string>) {
  for (let times = 0; times < 300; times++) {
    const answer = await fetch(url, { headers });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok) return bytes;
    ok(answer.status === 404 || answer.status === 409, `${answer.status}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The photograph was never opened");
}
