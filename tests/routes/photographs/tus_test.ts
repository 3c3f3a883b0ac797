/** Photographs in pieces: each word of the protocol. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { photographs } from "@/db/schema/photographs.ts";
import { unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { encoded } from "@/tests/support/tus.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";

const problemOf = async (answer: Response): Promise<string> => (await answer.json()).problem;
const offset = (answer: Response) => answer.headers.get("upload-offset");
const nothing = { photographs: 0, uploads: 0, files: 0, parts: 0 };

Deno.test("a photograph arrives in pieces, and becomes part of the referral with its last byte", async () => {
  await using here = await placeToSendTo();
  const { tus, store, bedside, address, parties, draft } = here;
  const jpeg = await smallJpeg();
  const begun = await tus.begin(address, jpeg.length, {
    filename: "söre arm.jpg",
    fingerprint: "f1",
    takenBy: "patient",
    sentDespite: "blurred,too_dark",
    sentSmallerFromBytes: "20000000",
    bodySite: "",
  });
  equal(begun.status, 201);
  equal(begun.headers.get("tus-resumable"), "1.0.0");
  equal(begun.headers.get("cache-control"), "no-store");
  equal(begun.headers.get("upload-expires"), "Tue, 03 Mar 2026 09:30:00 GMT");
  const upload = begun.headers.get("location")!;
  ok(upload.startsWith(`${address}/`));
  deepEqual(await unfinishedUploads(store.read, parties.gp, draft.id, store.now()), [{
    id: upload.split("/").at(-1),
    name: "söre arm.jpg",
    bytes: jpeg.length,
    fingerprint: "f1",
    expiresAt: "2026-03-03T09:30:00.000Z",
    kind: "close_up",
  }]);
  deepEqual(await unfinishedUploads(store.read, parties.nurse, draft.id, store.now()), []);

  const first = await tus.patch(upload, 0, jpeg.slice(0, 500));
  deepEqual([first.status, offset(first)], [204, "500"]);
  const asked = await tus.head(upload);
  deepEqual([asked.status, offset(asked)], [200, "500"]);
  equal(asked.headers.get("upload-length"), String(jpeg.length));
  equal(asked.headers.get("cache-control"), "no-store");
  match(asked.headers.get("upload-metadata")!, /kind Y2xvc2VfdXA=/);
  ok(asked.headers.get("upload-metadata")!.includes(encoded({ filename: "söre arm.jpg" })));

  const last = await tus.patch(upload, 500, jpeg.slice(500));
  deepEqual([last.status, offset(last)], [204, String(jpeg.length)]);
  const [row] = await store.read.select().from(photographs);
  equal(last.headers.get("bedside-photograph"), row!.id);
  equal(last.headers.get("bedside-again"), null);
  deepEqual(
    [row!.kind, row!.takenBy, row!.sentDespite, row!.sentSmallerFromBytes, row!.bodySite],
    ["close_up", "patient", ["blurred", "too_dark"], 20_000_000, null],
  );
  const { stream } = await bedside.files.open(row!.originalKey);
  deepEqual(await new Response(stream).bytes(), jpeg);
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });

  const after = await tus.head(upload);
  deepEqual([after.status, offset(after)], [200, String(jpeg.length)]);
  equal(after.headers.get("bedside-photograph"), row!.id, "for whom the last answer was lost");
  equal((await here.as(parties.nurse).head(upload)).status, 404);
});

Deno.test("it can bring bytes with its creation, all of them too, and by GET and POST alone", async () => {
  await using here = await placeToSendTo();
  const { tus, address } = here;
  const jpeg = await smallJpeg();
  const headers = {
    "Upload-Length": String(jpeg.length),
    "Upload-Metadata": encoded({ kind: "overview" }),
    "Content-Type": "application/offset+octet-stream",
  };
  const begun = await tus.ask("POST", address, headers, jpeg.slice(0, 100));
  deepEqual([begun.status, offset(begun)], [201, "100"]);
  const upload = begun.headers.get("location")!;
  const instead = (method: string, more: object = {}, body?: BodyInit) =>
    tus.ask("POST", upload, { "X-HTTP-Method-Override": method, ...more }, body);
  equal(offset(await instead("HEAD")), "100");
  const rest = await instead("PATCH", {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "100",
  }, jpeg.slice(100));
  equal(rest.status, 204);
  equal((await instead("PROPFIND")).status, 405);

  const again = await tus.ask("POST", address, headers, jpeg);
  deepEqual([again.status, again.headers.get("bedside-again")], [201, "true"]);
  equal(again.headers.get("bedside-photograph"), rest.headers.get("bedside-photograph"));
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});

Deno.test("it says what it can, and refuses what is not the protocol", async () => {
  await using here = await placeToSendTo();
  const { tus, bedside, parties, address } = here;
  const can = await bedside.ask(address, { method: "OPTIONS" }, parties.gp);
  equal(can.status, 204);
  equal(can.headers.get("tus-version"), "1.0.0");
  equal(can.headers.get("tus-extension"), "creation,creation-with-upload,expiration,termination");
  equal(can.headers.get("tus-max-size"), "50000000");

  const upload = await here.begun(1000);
  const type = { "Content-Type": "application/offset+octet-stream" };
  const refused: Record<string, [number, string, string, object, BodyInit?]> = {
    "another version": [412, "PATCH", upload, { "Tus-Resumable": "0.2.2" }],
    "another type": [415, "PATCH", upload, { "Content-Type": "image/jpeg" }, "x"],
    "no type": [415, "PATCH", upload, { "Upload-Offset": "0" }],
    "no place": [400, "PATCH", upload, type, "x"],
    "a place that is no number": [400, "PATCH", upload, { ...type, "Upload-Offset": "-1" }, "x"],
    "another place": [409, "PATCH", upload, { ...type, "Upload-Offset": "7" }, "x"],
    "more than was said": [
      413,
      "PATCH",
      upload,
      { ...type, "Upload-Offset": "0", "Content-Length": "1001" },
      "x".repeat(1001),
    ],
    "no length": [400, "POST", address, {}],
    "a length to come": [400, "POST", address, { "Upload-Defer-Length": "1" }],
    "nothing": [422, "POST", address, { "Upload-Length": "0" }],
    "too much": [413, "POST", address, { "Upload-Length": "50000001" }],
    "metadata in clear": [
      400,
      "POST",
      address,
      { "Upload-Length": "9", "Upload-Metadata": "kind close_up" },
    ],
    "no kind": [422, "POST", address, { "Upload-Length": "9" }],
    "a lesion that is none": [422, "POST", address, {
      "Upload-Length": "9",
      "Upload-Metadata": encoded({ kind: "side", lesionId: "first" }),
    }],
  };
  for (const [what, [status, method, path, headers, body]] of Object.entries(refused)) {
    const answer = await tus.ask(method, path, headers, body);
    equal(answer.status, status, what);
    equal(answer.headers.get("tus-resumable"), "1.0.0", what);
    ok((await problemOf(answer)).length > 10, what);
  }
  equal(
    (await tus.ask("HEAD", upload, { "Tus-Resumable": "2" })).headers.get("tus-version"),
    "1.0.0",
  );
  match(await problemOf(await tus.begin(address, 50_000_001)), /can be 50 MB at most/);
  match(await problemOf(await tus.begin(address, 9, { kind: "" })), /Say what the photograph/);
  equal(offset(await tus.head(upload)), "0");
});

Deno.test("a file that is no photograph is refused with its first bytes, and leaves nothing", async () => {
  await using here = await placeToSendTo();
  const upload = await here.begun(5_000_000);
  const answer = await here.tus.patch(upload, 0, "%PDF-1.7 and more".padEnd(100));
  equal(answer.status, 415);
  match(await problemOf(answer), /not a photograph.*HEIC or TIFF/);
  equal((await here.tus.head(upload)).status, 404);
  deepEqual(await here.kept(), nothing);
  const short = await here.begun(3);
  equal((await here.tus.patch(short, 0, "abc")).status, 415);
  deepEqual(await here.kept(), nothing);
});
