import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { type FileFailureKind, isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { receiveForm } from "@/routes/uploads.ts";

const limits = { ...uploadLimits, fileBytes: 5000, totalBytes: 20_000, files: 3, fieldBytes: 100 };
const jpeg = (size: number, fill = 7) => {
  const bytes = new Uint8Array(size).fill(fill);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
};

async function inFolder(test: (files: FileStore, folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await test(await openFolderFiles(folder), folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** How many files lie anywhere in the folder, finished or not. */
async function filesLeft(files: FileStore, folder: string): Promise<number> {
  const incoming = [...Deno.readDirSync(`${folder}/incoming`)].length;
  return incoming + (await Array.fromAsync(files.list())).length;
}

function formOf(parts: Record<string, string | [string, Uint8Array<ArrayBuffer>][]>): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") form.append(name, value);
    else for (const [file, bytes] of value) form.append(name, new Blob([bytes]), file);
  }
  return new Request("http://localhost/", { method: "POST", body: form });
}

function fails(kind: FileFailureKind, work: Promise<unknown>) {
  return rejects(work, (error) => {
    ok(isFileFailure(error, kind), `${kind} expected, got ${error}`);
    return true;
  });
}

Deno.test("receiveForm gives the fields, and the photographs already in the store", () =>
  inFolder(async (files) => {
    const form = await receiveForm(
      formOf({
        history: "Grew since May ’26",
        kind: "close_up",
        photographs: [["söre arm.jpg", jpeg(3000)], ["two.jpg", jpeg(10, 1)]],
      }),
      files,
      limits,
    );
    deepEqual(Object.fromEntries(form.fields), { history: "Grew since May ’26", kind: "close_up" });
    deepEqual(form.refused, []);
    deepEqual(
      form.photographs.map(({ field, name, format, bytes }) => [field, name, format, bytes]),
      [["photographs", "söre arm.jpg", "jpeg", 3000], ["photographs", "two.jpg", "jpeg", 10]],
    );
    const { stream } = await files.open(form.photographs[0]!.key);
    deepEqual(await new Response(stream).bytes(), jpeg(3000));
  }));

Deno.test("receiveForm skips files in disguise, says which, and keeps the others", () =>
  inFolder(async (files, folder) => {
    const svg = new TextEncoder().encode(`<svg>${" ".repeat(3000)}</svg>`);
    const form = await receiveForm(
      formOf({ photographs: [["a.jpg", svg], ["b.jpg", jpeg(2000)], ["c.png", svg.slice(0, 5)]] }),
      files,
      limits,
    );
    deepEqual(form.refused, ["a.jpg", "c.png"]);
    deepEqual(form.photographs.map(({ name }) => name), ["b.jpg"]);
    equal(await filesLeft(files, folder), 1);
  }));

Deno.test("receiveForm passes over a file input that was left empty", () =>
  inFolder(async (files, folder) => {
    const body = '--x\r\nContent-Disposition: form-data; name=photographs; filename=""\r\n' +
      "Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n";
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const request = new Request("http://localhost/", { method: "POST", body, headers });
    const form = await receiveForm(request, files, limits);
    deepEqual([form.photographs, form.refused], [[], []]);
    equal(await filesLeft(files, folder), 0);
  }));

const tooMuch: Record<string, [FileFailureKind, () => Request]> = {
  "a file over its limit": ["too_large", () => formOf({ p: [["a.jpg", jpeg(5001)]] })],
  "a good file before one over its limit": [
    "too_large",
    () => formOf({ p: [["a.jpg", jpeg(4000)], ["b.jpg", jpeg(5001)]] }),
  ],
  "more files than allowed": [
    "form_too_large",
    () => formOf({ p: ["1", "2", "3", "4"].map((name) => [name, jpeg(9)]) }),
  ],
  "more in all than allowed": [
    "form_too_large",
    () => formOf({ p: [["a", new Uint8Array(21_000)]] }),
  ],
  "more fields than allowed": [
    "form_too_large",
    () => formOf(Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`f${at}`, "x"]))),
  ],
  "a field longer than allowed": ["form_too_large", () => formOf({ history: "x".repeat(101) })],
};

for (const [what, [kind, request]] of Object.entries(tooMuch)) {
  Deno.test(`receiveForm refuses ${what}, and keeps nothing`, () =>
    inFolder(async (files, folder) => {
      await fails(kind, receiveForm(request(), files, limits));
      equal(await filesLeft(files, folder), 0);
    }));
}

const hostile: Record<string, [string, string]> = {
  "no boundary": ["multipart/form-data", "x"],
  "another content type": ["application/json", "{}"],
  "no content type": ["", "x"],
  "a body that stops in a file": [
    "multipart/form-data; boundary=x",
    "--x\r\nContent-Disposition: form-data; name=p; filename=a.jpg\r\n\r\n\xff\xd8\xff half",
  ],
  "a part header without an end": [
    "multipart/form-data; boundary=x",
    `--x\r\nContent-Disposition: form-data; name=${"a".repeat(18_000)}`,
  ],
  "nothing at all": ["multipart/form-data; boundary=x", ""],
};

for (const [what, [type, body]] of Object.entries(hostile)) {
  Deno.test(`receiveForm refuses ${what}`, () =>
    inFolder(async (files, folder) => {
      const headers = { "content-type": type };
      const request = new Request("http://localhost/", {
        method: "POST",
        body: Uint8Array.from(body, (letter) => letter.charCodeAt(0)),
        headers,
      });
      await fails("malformed", receiveForm(request, files, limits));
      equal(await filesLeft(files, folder), 0);
    }));
}

Deno.test("a form that is cut on the way leaves nothing", () =>
  inFolder(async (files, folder) => {
    const outcome = Promise.withResolvers<unknown>();
    const server = Deno.serve({ port: 0, onListen() {} }, async (request) => {
      await receiveForm(request, files).then(outcome.resolve, outcome.resolve);
      return new Response();
    });
    const socket = await Deno.connect({ port: server.addr.port });
    const head = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4000000\r\n" +
      "content-type: multipart/form-data; boundary=x\r\n\r\n" +
      "--x\r\nContent-Disposition: form-data; name=p; filename=a.jpg\r\n\r\n";
    await socket.write(new TextEncoder().encode(head));
    await socket.write(jpeg(60_000));
    socket.close();
    ok(isFileFailure(await outcome.promise, "malformed"));
    equal(await filesLeft(files, folder), 0);
    await server.shutdown();
  }));
