import { deepEqual, equal, match, ok } from "node:assert/strict";
import sharp from "sharp";
import { buildOneFile } from "@/commands/build/one_file.ts";
import { openStore } from "@/db/store.ts";
import { enqueue } from "@/tests/jobs/support.ts";
import { draftInFolder, tusTo } from "@/tests/support/draft_in_folder.ts";
import { testFolder } from "@/tests/support/install.ts";
import { startFile } from "@/tests/support/process.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test("the one file starts with nothing beside it, opens photographs, and starts again", async () => {
  await using place = await testFolder();
  const { path } = await buildOneFile(`${place.path}/dist`);
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
  equal((await record()).made.files, 6);
  second.kill("SIGTERM");
  equal(await second.ended, 0);

  const check = await new Deno.Command(path, { args: ["check"], clearEnv: true, env }).output();
  match(new TextDecoder().decode(check.stdout), /All is well\.\n$/);
});

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
