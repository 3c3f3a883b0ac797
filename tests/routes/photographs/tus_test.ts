/** Photographs in pieces: each word of the protocol, and who may speak it. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { personExists, type SignedIn, signedInAgain } from "@/tests/factories/people.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { encoded } from "@/tests/support/tus.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { paths } from "@/views/paths.ts";

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

Deno.test("an upload is its sender's alone, while they may add to the referral", async () => {
  await using here = await placeToSendTo();
  const { parties, store, bedside, address, draft } = here;
  const jpeg = await smallJpeg();
  const upload = await here.begun(jpeg.length);
  await here.tus.patch(upload, 0, jpeg.slice(0, 100));
  const elsewhere = await referralExists(store, parties, { state: "draft" });
  const moved = upload.replace(draft.id, elsewhere.id);
  const others: [SignedIn, string, number][] = [
    [parties.nurse, upload, 404],
    [await personExists(store, "gp"), upload, 404],
    [parties.receptionist, upload, 403],
    [parties.consultant, upload, 403],
    [parties.gp, moved, 404],
  ];
  for (const [person, path, status] of others) {
    const tus = here.as(person);
    equal((await tus.head(path)).status, status);
    const patched = await tus.patch(path, 100, jpeg.slice(100));
    equal(patched.status, status);
    ok(await problemOf(patched));
    equal((await tus.ask("DELETE", path)).status, status);
  }
  equal((await here.as(await personExists(store, "gp")).begin(address, 9)).status, 404);

  for (
    const [path, method] of [[address, "POST"], [upload, "PATCH"], [upload, "DELETE"]] as const
  ) {
    const answer = await bedside.ask(path, { method });
    equal(answer.status, 401);
    match(await problemOf(answer), /signed out/);
  }
  const fromElsewhere = await bedside.app.request(upload, {
    method: "DELETE",
    headers: { cookie: `session=${parties.gp.token}`, "sec-fetch-site": "cross-site" },
  });
  equal(fromElsewhere.status, 403);
  equal(offset(await here.tus.head(upload)), "100");
});

Deno.test("one that is cancelled is gone, with what had arrived", async () => {
  await using here = await placeToSendTo();
  const upload = await here.begun(1000);
  const jpeg = (await smallJpeg()).slice(0, 500);
  await here.tus.patch(upload, 0, jpeg);
  equal((await here.tus.ask("DELETE", upload)).status, 204);
  equal((await here.tus.head(upload)).status, 404);
  equal((await here.tus.patch(upload, 500, jpeg)).status, 404);
  deepEqual(await here.kept(), nothing);
  const [ended] = await here.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.upload_ended"));
  deepEqual([ended!.subject, ended!.patientId], [
    `referral:${here.draft.id}`,
    here.draft.patientId,
  ]);
  deepEqual(ended!.detail, { upload: upload.split("/").at(-1), why: "cancelled" });
});

Deno.test("after a day it is too late, in words", async () => {
  await using here = await placeToSendTo();
  const upload = await here.begun(1000);
  here.clock.forward({ hours: 24 });
  const again = here.as(await signedInAgain(here.store, here.parties.gp));
  equal((await again.head(upload)).status, 410);
  const late = await again.patch(upload, 0, "x");
  equal(late.status, 410);
  match(await problemOf(late), /longer than a day/);
  const { draft, parties, store } = here;
  deepEqual(await unfinishedUploads(store.read, parties.gp, draft.id, store.now()), []);
  equal((await again.ask("DELETE", upload)).status, 204);
});

Deno.test("sent meanwhile, the referral takes no more of it, and nothing is left", async () => {
  await using here = await placeToSendTo();
  const { store, parties, bedside } = here;
  const { id } = await wholeDraftExists(store, parties);
  const address = paths.referralUploads(id);
  const jpeg = await smallJpeg();
  const begun = async () => {
    const upload = (await here.tus.begin(address, jpeg.length)).headers.get("location")!;
    await here.tus.patch(upload, 0, jpeg.slice(0, 100));
    return upload;
  };
  const [going, cancelled] = [await begun(), await begun()];
  await sendReferral(store, parties.gp, id, 1);
  const late = await here.tus.patch(going, 100, jpeg.slice(100));
  equal(late.status, 422);
  match(await problemOf(late), /can no longer be changed/);
  equal((await here.tus.head(going)).status, 404);
  equal((await here.tus.ask("DELETE", cancelled)).status, 204);
  equal((await here.tus.begin(address, 9)).status, 422);
  equal(await store.read.$count(photographUploads), 0);
  deepEqual(await Array.fromAsync(bedside.files.parts.list()), []);
});

Deno.test("one person has so many under way on a referral at most, and a full one says so", async () => {
  await using here = await placeToSendTo();
  for (let n = 0; n < uploadLimits.unfinished; n++) await here.begun(9);
  const more = await here.tus.begin(here.address, 9);
  equal(more.status, 422);
  match(await problemOf(more), /Wait for one, or cancel one/);
  equal((await here.as(here.parties.nurse).begin(here.address, 9)).status, 201);
});

Deno.test("two who go on at once bring its bytes once", async () => {
  await using here = await placeToSendTo();
  const jpeg = await smallJpeg();
  const upload = await here.begun(jpeg.length);
  const answers = await Promise.all([1, 2, 3].map(() => here.tus.patch(upload, 0, jpeg)));
  const statuses = answers.map(({ status }) => status).sort();
  equal(statuses.filter((status) => status === 204).length, 1);
  ok(statuses.every((status) => [204, 404, 409, 423].includes(status)), String(statuses));
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});
