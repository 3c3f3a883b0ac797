/** The protocol's own client against the real app on a port. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { DetailedError, Upload, type UploadOptions } from "tus-js-client";
import { photographs } from "@/db/schema/photographs.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { phonePhotograph, smallJpeg } from "@/tests/factories/photograph_files.ts";
import { cuttingProxy } from "@/tests/support/cutting_proxy.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";

async function served() {
  const here = await placeToSendTo();
  const { bedside } = here;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    bedside.app.fetch,
  );
  return Object.assign(here, {
    at: `http://127.0.0.1:${server.addr.port}`,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      await bedside[Symbol.asyncDispose]();
      await here.store[Symbol.asyncDispose]();
    },
  });
}

interface Sent {
  readonly upload: Upload;
  /** The last answer's photograph; rejects as the client does. */
  readonly ended: Promise<string | undefined>;
}

function send(
  endpoint: string,
  person: SignedIn,
  bytes: Uint8Array,
  options: Partial<UploadOptions> = {},
): Sent {
  let photograph: string | undefined;
  const { promise: ended, resolve, reject } = Promise.withResolvers<string | undefined>();
  const upload = new Upload(Buffer.from(bytes), {
    endpoint,
    uploadSize: bytes.length,
    metadata: { kind: "close_up", filename: "arm.jpg" },
    headers: { cookie: `session=${person.token}`, "sec-fetch-site": "same-origin" },
    retryDelays: Array<number>(200).fill(0),
    onAfterResponse: (_, answer) =>
      void (photograph = answer.getHeader("Bedside-Photograph") ?? photograph),
    onSuccess: () => resolve(photograph),
    onError: reject,
    ...options,
  });
  upload.start();
  return { upload, ended };
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

Deno.test("tus-js-client sends a photograph whole, in one piece and in many", async () => {
  await using here = await served();
  const one = await smallJpeg();
  const two = await smallJpeg();
  const endpoint = here.at + here.address;
  const ids = [
    await send(endpoint, here.parties.gp, one).ended,
    await send(endpoint, here.parties.gp, two, { chunkSize: 999 }).ended,
  ];
  const rows = await here.store.read.select().from(photographs);
  deepEqual(rows.map(({ id }) => id).sort(), ids.toSorted());
  deepEqual(rows.map((row) => row.sha256).sort(), [sha256(one), sha256(two)].sort());
  const again = await send(endpoint, here.parties.gp, one, { uploadDataDuringCreation: true })
    .ended;
  equal(again, ids[0]);
  deepEqual(await here.kept(), { photographs: 2, uploads: 0, files: 2, parts: 0 });
});

Deno.test("tus-js-client goes on after a page was closed, from what had arrived", async () => {
  await using here = await served();
  const jpeg = await smallJpeg();
  const endpoint = here.at + here.address;
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const first = send(endpoint, here.parties.gp, jpeg, {
    chunkSize: 500,
    onBeforeRequest(request) {
      if (Number(request.getHeader("Upload-Offset")) < 1000 || request.getMethod() !== "PATCH") {
        return;
      }
      close();
      return new Promise(() => {}); // The page is gone before it goes on.
    },
  });
  await closed;
  await first.upload.abort();
  const url = first.upload.url!;
  const arrived = Number((await here.tus.head(new URL(url).pathname)).headers.get("upload-offset"));
  equal(arrived, 1000);

  const starts: number[] = [];
  const again = send(endpoint, here.parties.gp, jpeg, {
    uploadUrl: url,
    onBeforeRequest: (request) => {
      if (request.getMethod() === "PATCH") starts.push(Number(request.getHeader("Upload-Offset")));
    },
  });
  ok(await again.ended);
  deepEqual(starts, [arrived]);
  const [row] = await here.store.read.select().from(photographs);
  equal(row!.sha256, sha256(jpeg));
});

Deno.test("tus-js-client ends what it began, and is told where that is gone, refused or too late", async () => {
  await using here = await served();
  const jpeg = await smallJpeg();
  const endpoint = here.at + here.address;
  const begun = here.at + await here.begun(jpeg.length);
  const cancelled = new Upload(Buffer.from(jpeg), {
    uploadUrl: begun,
    headers: { cookie: `session=${here.parties.gp.token}`, "sec-fetch-site": "same-origin" },
  });
  await cancelled.abort(true);
  await Upload.terminate(begun, cancelled.options);
  deepEqual(await here.kept(), { photographs: 0, uploads: 0, files: 0, parts: 0 });

  const whole = new TextEncoder().encode("<svg onload='alert(1)'/>".padEnd(5000));
  const refused = await send(endpoint, here.parties.gp, whole).ended.catch((error) => error);
  ok(refused instanceof DetailedError);
  equal(refused.originalResponse?.getStatus(), 415);
  match(refused.originalResponse!.getBody(), /"problem":"That file is not a photograph/);
  deepEqual(await here.kept(), { photographs: 0, uploads: 0, files: 0, parts: 0 });

  const strange = { ...here.parties.gp, token: "nobody" };
  const out = await send(endpoint, strange, jpeg).ended.catch((error) => error);
  equal(out.originalResponse?.getStatus(), 401);
  match(out.originalResponse!.getBody(), /signed out/);
});

Deno.test("a connection that hangs is ended by the next, which goes on from what it brought", async () => {
  await using here = await served();
  const jpeg = await smallJpeg();
  const path = await here.begun(jpeg.length);
  const { hostname, port } = new URL(here.at);
  const hanging = await Deno.connect({ hostname, port: Number(port) });
  const head = `PATCH ${path} HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\n` +
    `Cookie: session=${here.parties.gp.token}\r\nSec-Fetch-Site: same-origin\r\n` +
    "Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n" +
    `Content-Length: ${jpeg.length}\r\n\r\n`;
  const writer = hanging.writable.getWriter();
  await writer.write(new TextEncoder().encode(head));
  await writer.write(jpeg.slice(0, 2000));
  const { parts } = here.bedside.files;
  while ((await Array.fromAsync(parts.list())).at(0)?.bytes !== 2000) {
    await new Promise((again) => setTimeout(again, 5));
  }
  const asked = await fetch(here.at + path, {
    method: "HEAD",
    headers: {
      "tus-resumable": "1.0.0",
      "cookie": `session=${here.parties.gp.token}`,
    },
  });
  equal(asked.headers.get("upload-offset"), "2000");
  ok(await send(here.at, here.parties.gp, jpeg, { uploadUrl: here.at + path }).ended);
  const answer = await new Response(hanging.readable.pipeThrough(untilFirst())).text();
  match(answer, /^HTTP\/1.1 423 /);
});

/** What comes at first: nobody closes a connection that is kept alive. */
function untilFirst() {
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      controller.enqueue(piece);
      controller.terminate();
    },
  });
}

Deno.test("five photographs of 12 megapixels arrive whole over a slow line that is cut again and again", async () => {
  await using here = await served();
  const { buffer } = await phonePhotograph("close_up");
  const five = [1, 2, 3, 4, 5].map((number) => stamped(buffer, number));
  const cutAfter = Math.floor(buffer.length / 3);
  await using line = await cuttingProxy(here.at, { bytesAConnection: cutAfter });
  const endpoint = line.address + here.address;
  await Promise.all(five.map((bytes) => send(endpoint, here.parties.gp, bytes).ended));
  ok(line.cuts >= 10, `${line.cuts} cuts`);
  const rows = await here.store.read.select().from(photographs);
  deepEqual(rows.map((row) => row.sha256).sort(), five.map(sha256).sort());
  deepEqual(await here.kept(), { photographs: 5, uploads: 0, files: 5, parts: 0 });
});

/** The same picture with a number in a comment (FF FE, length, text) behind its first two bytes. */
function stamped(jpeg: Uint8Array, number: number): Uint8Array {
  return Uint8Array.from([...jpeg.subarray(0, 2), 0xff, 0xfe, 0, 3, number, ...jpeg.subarray(2)]);
}
