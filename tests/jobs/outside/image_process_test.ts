import { deepEqual, equal, notEqual, ok, rejects } from "node:assert/strict";
import { getPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import type { ImageProcess } from "@/jobs/outside/image_process.ts";
import { pictureKeys } from "@/jobs/outside/file_paths.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";

const small = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#c98" } })
  .jpeg().toBuffer();
const large = await sharp({
  create: { width: 7000, height: 7000, channels: 3, background: "#c98" },
})
  .jpeg().toBuffer();

async function childOf(images: ImageProcess): Promise<number> {
  while (!images.pid) await wait(1);
  return images.pid;
}

Deno.test("a child killed in the middle fails that photograph alone", async () => {
  const faults: string[] = [];
  await withImages(async ({ make, images, files }) => {
    const working = make(large);
    Deno.kill(await childOf(images), "SIGKILL");
    await rejects(working, /ended: SIGKILL/);
    equal(images.isAlive(), true);
    deepEqual((await Array.fromAsync(files.list())).length, 1);

    equal((await make(small)).outcome, "processed");
    equal(faults.length, 1);
  }, { onFault: (error) => faults.push(error.message) });
});

Deno.test("photographs asked for at once are made one after another by one child", () =>
  withImages(async ({ make, images }) => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => make(small)));
    deepEqual(outcomes.map(({ outcome }) => outcome), Array(4).fill("processed"));
    equal(getPriority(images.pid!), 19);
  }));

Deno.test("a child that takes too long is killed, and its successor too", () =>
  withImages(async ({ make, images }) => {
    await rejects(make(small), /longer than 5 ms/);
    await rejects(make(small), /longer than 5 ms/);
    equal(images.isAlive(), true);
    await rejects(make(small), /longer than 5 ms/);
    equal(images.isAlive(), false);
    equal(images.pid, undefined);
  }, { msAPhotograph: 5 }));

Deno.test("a child makes so many photographs and no more", () =>
  withImages(async ({ make, images }) => {
    const children: (number | undefined)[] = [];
    for (let at = 0; at < 3; at++) {
      await make(small);
      children.push(images.pid);
    }
    ok(children[0]);
    equal(children[1], undefined);
    notEqual(children[2], children[0]);
  }, { photographsAChild: 2 }));

Deno.test("a photograph that takes much memory is opened by a child that holds no other", () =>
  withImages(async ({ make, images }) => {
    const heavy = await sharp({
      create: { width: 6000, height: 4000, channels: 3, background: "#c98" },
    }).jpeg({ progressive: true }).toBuffer();
    const children: (number | undefined)[] = [];
    for (const bytes of [small, heavy, small]) {
      equal((await make(bytes)).outcome, "processed");
      children.push(images.pid);
    }
    notEqual(children[1], children[0]);
    equal(children[2], children[1]);
  }));

Deno.test("a photograph that nobody wants any more is let go at once, and is no fault", async () => {
  const faults: string[] = [];
  await withImages(async ({ images, files, make }) => {
    const stop = new AbortController();
    const { key } = await files.receive([large] as never, large.length);
    const working = images.process(pictureKeys(key), stop.signal);
    await childOf(images);
    stop.abort(new Error("Removed"));
    await rejects(working, /^Error: Removed$/);
    equal(images.isAlive(), true);
    equal((await make(small)).outcome, "processed");
  }, { onFault: (error) => faults.push(error.message) });
  deepEqual(faults, []);
});

Deno.test("a lost original is a fault to try again, not the photograph's verdict", () =>
  withImages(async ({ images, make }) => {
    const keys = pictureKeys("originals/ab/lost");
    await rejects(images.process(keys), /NotFound/);
    await rejects(images.process({ ...keys, original: "../../etc/passwd" }), /Cannot use/);
    equal((await make(small)).outcome, "processed");
  }));

Deno.test("close lets the photograph in hand finish and refuses the next", () =>
  withImages(async ({ make, images }) => {
    const working = make(small);
    const pid = await childOf(images);
    await images.close();
    equal((await working).outcome, "processed");
    await rejects(make(small), /is closed/);
    equal(images.isAlive(), false);
    await rejects(Deno.stat(`/proc/${pid}`), Deno.errors.NotFound);
  }));

Deno.test("a child that cannot start says why", () =>
  withImages(async ({ make }) => {
    await rejects(make(small), /no_such_program/);
  }, { program: "/no_such_program.ts" }));

Deno.test("photographs are opened where their folder stands behind a link", async () => {
  const place = await Deno.makeTempDir();
  await Deno.mkdir(`${place}/large disk`);
  await Deno.symlink("large disk", `${place}/data`);
  await withImages(async ({ make }) => {
    equal((await make(small)).outcome, "processed");
  }, { folder: `${place}/data/files` });
  await Deno.remove(place, { recursive: true });
});
