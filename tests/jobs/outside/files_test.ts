import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { createHash } from "node:crypto";
import { fileFailure, isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";

async function* chunks(...parts: string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(new TextEncoder().encode(part));
}

async function inFolder(test: (files: FileStore, folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await test(await openFolderFiles(`${folder}/files`), `${folder}/files`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function text(files: FileStore, key: string): Promise<string> {
  return await new Response((await files.open(key)).stream).text();
}

function keys(files: FileStore): Promise<string[]> {
  return Array.fromAsync(files.list(), ({ key }) => key);
}

function left(folder: string): string[] {
  return [...Deno.readDirSync(`${folder}/incoming`)].map(({ name }) => name);
}

Deno.test("receive keeps the bytes, their hash, their number and their first bytes", () =>
  inFolder(async (files) => {
    const long = "photograph ".repeat(20);
    const got = await files.receive(chunks("ph", long, "", "end"), 1000);

    equal(await text(files, got.key), `ph${long}end`);
    equal(got.sha256, createHash("sha256").update(`ph${long}end`).digest("hex"));
    equal(got.bytes, 225);
    equal(new TextDecoder().decode(got.head), `ph${long}`.slice(0, 64));
    ok(/^originals\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(got.key));
    deepEqual(await files.hash(got.key), { sha256: got.sha256, bytes: 225 });
  }));

Deno.test("receive keeps files for this account alone", () =>
  inFolder(async (files, folder) => {
    const { key } = await files.receive(chunks("mine"), 10);
    equal(Deno.statSync(`${folder}/${key}`).mode! & 0o777, 0o600);
    equal(Deno.statSync(`${folder}/${key.slice(0, 12)}`).mode! & 0o777, 0o700);
    equal(Deno.statSync(`${folder}/incoming`).mode! & 0o777, 0o700);
  }));

Deno.test("receive takes a file of exactly the limit, and refuses one byte more as it arrives", () =>
  inFolder(async (files, folder) => {
    equal((await files.receive(chunks("12345", "67890"), 10)).bytes, 10);
    let asked = 0;
    async function* endless() {
      while (true) yield await Promise.resolve(new Uint8Array(++asked && 4));
    }
    await rejects(files.receive(endless(), 10), (e) => isFileFailure(e, "too_large"));
    equal(asked, 3);
    deepEqual(left(folder), []);
    equal((await keys(files)).length, 1);
  }));

Deno.test("receive refuses what its check refuses, before the rest arrives", () =>
  inFolder(async (files, folder) => {
    let asked = 0;
    async function* body() {
      for (; asked < 9; asked++) yield await Promise.resolve(new Uint8Array(64));
    }
    const check = () => {
      throw new Error("not a photograph");
    };
    await rejects(files.receive(body(), 1e6, check), /not a photograph/);
    equal(asked, 0);
    await rejects(files.receive(chunks("short"), 1e6, check), /not a photograph/);
    deepEqual([left(folder), await keys(files)], [[], []]);
  }));

Deno.test("receive leaves nothing of a body that is cut", () =>
  inFolder(async (files, folder) => {
    async function* cut() {
      yield* chunks("the first half");
      throw new Error("connection lost");
    }
    await rejects(files.receive(cut(), 1000), /connection lost/);
    deepEqual([left(folder), await keys(files)], [[], []]);
  }));

Deno.test("write replaces a file in one step, and remove may run twice", () =>
  inFolder(async (files) => {
    await files.write("views/ab/one-thumb.webp", chunks("first"));
    await files.write("views/ab/one-thumb.webp", new TextEncoder().encode("second"));
    equal(await text(files, "views/ab/one-thumb.webp"), "second");
    deepEqual(await keys(files), ["views/ab/one-thumb.webp"]);

    await files.remove("views/ab/one-thumb.webp");
    await files.remove("views/ab/one-thumb.webp");
    equal(await files.exists("views/ab/one-thumb.webp"), false);
    equal(await files.hash("views/ab/one-thumb.webp"), undefined);
    await rejects(files.open("views/ab/one-thumb.webp"), (e) => isFileFailure(e, "missing"));
  }));

for (const key of ["../secret", "originals/../../secret", "/etc/passwd", "originals/ab/../x", ""]) {
  Deno.test(`a key cannot lead out of the folder: "${key}"`, () =>
    inFolder(async (files) => {
      await rejects(async () => await files.open(key), /Cannot use/);
      await rejects(async () => await files.write(key, chunks("x")), /Cannot use/);
    }));
}

Deno.test("fifty bodies at once are all kept, each under its own key", () =>
  inFolder(async (files, folder) => {
    const bodies = Array.from({ length: 50 }, (_, at) => `photograph ${at}`);
    const got = await Promise.all(bodies.map((body) => files.receive(chunks(body), 100)));
    deepEqual(await Promise.all(got.map(({ key }) => text(files, key))), bodies);
    deepEqual(left(folder), []);
  }));

Deno.test("a start clears what an earlier process never finished, and nothing else", () =>
  inFolder(async (files, folder) => {
    const { key } = await files.receive(chunks("kept"), 10);
    Deno.writeTextFileSync(`${folder}/incoming/half`, "half a photograph");
    const again = await openFolderFiles(folder);
    deepEqual(left(folder), []);
    equal(await text(again, key), "kept");
  }));

Deno.test("a folder that went away is said to be unwritable", () =>
  inFolder(async (files, folder) => {
    await files.probe();
    deepEqual(left(folder), []);
    Deno.removeSync(`${folder}/incoming`);
    Deno.writeTextFileSync(`${folder}/incoming`, "a file where the folder was");
    await rejects(files.probe(), (e) => isFileFailure(e, "unwritable"));
    await rejects(files.receive(chunks("x"), 9), (e) => isFileFailure(e, "unwritable"));
    await rejects(openFolderFiles(folder), (e) => isFileFailure(e, "unwritable"));
  }));

Deno.test("isFileFailure tells kinds apart, and leaves other errors alone", () => {
  ok(isFileFailure(fileFailure("no_room")));
  ok(!isFileFailure(fileFailure("no_room"), "missing"));
  ok(!isFileFailure(new Error("other")));
  ok(!isFileFailure("text"));
});

Deno.test("what is no file that can be read is not left open", () =>
  inFolder(async (files, folder) => {
    const { key } = await files.receive(chunks("mine"), 10);
    const place = `${folder}/${key.slice(0, 12)}/${crypto.randomUUID()}`;
    Deno.mkdirSync(place);
    const opened = () =>
      [...Deno.readDirSync("/proc/self/fd")].filter(({ name }) => {
        try {
          return Deno.readLinkSync(`/proc/self/fd/${name}`) === place;
        } catch {
          return false;
        }
      }).length;
    // A folder can be opened, and is refused only when it is read.
    const { stream } = await files.open(place.slice(folder.length + 1), { first: 0, last: 9 });
    await rejects(new Response(stream).bytes());
    equal(opened(), 0);
  }));
