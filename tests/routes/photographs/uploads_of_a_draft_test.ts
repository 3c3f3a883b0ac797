/** Photographs come to a draft by form and by script, and are shown to those who may see them. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { viewKey } from "@/jobs/outside/file_paths.ts";
import { paths } from "@/views/paths.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { testStore } from "@/tests/support/store.ts";

const drawn = (red: number) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 120, b: 90 } } });
const jpeg = async (red: number) => new Uint8Array(await drawn(red).jpeg().toBuffer());
const png = async (red: number) => new Uint8Array(await drawn(red).png().toBuffer());
const webp = async (red: number) => new Uint8Array(await drawn(red).webp().toBuffer());

type Bedside = Awaited<ReturnType<typeof testApp>>;
const send = (
  bedside: Bedside,
  path: string,
  files: readonly [field: string, name: string, bytes: Uint8Array<ArrayBuffer>][],
  person: SignedIn,
) => {
  const body = new FormData();
  for (const [field, name, bytes] of files) body.append(field, new Blob([bytes]), name);
  return bedside.ask(path, { method: "POST", body }, person);
};
const filesIn = async ({ files }: Bedside) => (await Array.fromAsync(files.list())).length;

Deno.test("a form brings several photographs of each kind, kept byte for byte", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const path = paths.referralPhotographs(id);
  const close = await jpeg(200);
  const sent = await send(bedside, path, [
    ["close_up", "a.jpg", close],
    ["overview", "b.png", await png(10)],
    ["dermoscopic", "c.webp", await webp(20)],
  ], parties.gp);
  deepEqual([sent.status, sent.headers.get("location")], [303, path]);
  const rows = await store.read.select().from(photographs);
  deepEqual(rows.map(({ kind, format }) => [kind, format]).sort(), [
    ["close_up", "jpeg"],
    ["dermoscopic", "webp"],
    ["overview", "png"],
  ]);
  const kept = rows.find(({ kind }) => kind === "close_up")!;
  equal(kept.sha256, createHash("sha256").update(close).digest("hex"));
  const { stream } = await bedside.files.open(kept.originalKey);
  deepEqual(await new Response(stream).bytes(), close);
  const html = await (await bedside.get(path, parties.gp)).text();
  equal(html.match(/Being prepared/g)?.length, 3);
  match(html, /hx-trigger="load delay:2s, every 10s, refresh"/);
});

Deno.test("what is no photograph is named, and the others are added all the same", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const path = paths.referralPhotographs(id);
  const text = new TextEncoder().encode("<svg onload=alert(1)>");
  const sent = await send(bedside, path, [
    ["close_up", "<i>letter.pdf", text],
    ["close_up", "a.jpg", await jpeg(1)],
  ], parties.gp);
  equal(sent.status, 422);
  match(await sent.text(), /&lt;i&gt;letter\.pdf is not a photograph saved as JPEG, PNG, WebP/);
  equal(await store.read.$count(photographs), 1);
  equal(await filesIn(bedside), 1);
  const nothing = await send(bedside, path, [], parties.gp);
  equal(nothing.status, 422);
  match(await nothing.text(), /Choose at least one photograph/);
});

Deno.test("a script sends one photograph at once, and is told where it was there already", async () => {
  await using here = await placeToSendTo();
  const { bedside, parties, store, address } = here;
  const body = await jpeg(7);
  const sendAs = (person: SignedIn, what = body) => here.as(person).send(address, what);
  const first = await sendAs(parties.gp);
  equal(first.status, 201);
  equal(first.headers.get("bedside-again"), null);
  const again = await sendAs(parties.nurse);
  equal(again.status, 201);
  equal(again.headers.get("bedside-again"), "true");
  equal(again.headers.get("bedside-photograph"), first.headers.get("bedside-photograph"));
  equal(await filesIn(bedside), 1);

  const pdf = new TextEncoder().encode("%PDF-1.7 and more than that");
  const wrong = await sendAs(parties.gp, pdf);
  equal(wrong.status, 415);
  match((await wrong.json()).problem, /not a photograph\. Choose one saved as JPEG/);
  const none = await sendAs(parties.gp, new Uint8Array());
  equal(none.status, 422);
  match((await none.json()).problem, /That file is empty/);
  equal((await sendAs(await personExists(store, "gp"))).status, 404);
  equal((await sendAs(parties.receptionist)).status, 403);
  equal((await sendAs(parties.consultant)).status, 403);
  deepEqual(await here.kept(), { photographs: 1, uploads: 0, files: 1, parts: 0 });
});

Deno.test("a body over the limit is refused while it arrives, and leaves nothing", async () => {
  await using here = await placeToSendTo();
  const { bedside, parties, draft, address, tus } = here;
  const large = new Uint8Array(uploadLimits.fileBytes + 1);
  large.set([0xff, 0xd8, 0xff, 0xe0]);
  const whole = await tus.send(address, large);
  equal(whole.status, 413);
  match((await whole.json()).problem, /can be 50 MB at most/);
  const path = paths.referralPhotographs(draft.id);
  const form = await send(bedside, path, [["close_up", "a.jpg", large]], parties.gp);
  equal(form.status, 413);
  match(await form.text(), /can be 50 MB at most/);
  deepEqual(await here.kept(), { photographs: 0, uploads: 0, files: 0, parts: 0 });

  const upload = await here.begun(5000);
  const more = await tus.patch(upload, 0, new Blob([large.subarray(0, 6000)]).stream());
  equal(more.status, 413);
  const pieces = cut(large.slice(0, 4000));
  const asked = tus.patch(upload, 0, pieces.body);
  pieces.abort();
  equal((await asked).status, 422);
  equal((await tus.ask("DELETE", upload)).status, 204);
  deepEqual(await here.kept(), { photographs: 0, uploads: 0, files: 0, parts: 0 });
});

/** A body that begins, and then the connection is lost. */
function cut(beginning: Uint8Array<ArrayBuffer>) {
  let abort = () => {};
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(beginning);
      abort = () => controller.error(new Error("cut"));
    },
  });
  return { body, abort: () => abort() };
}

Deno.test("a sent referral takes no more photographs, and gives none back", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const sent = await referralExists(store, parties);
  const photograph = await photographExists(store, sent);
  const path = paths.referralPhotographs(sent.id);
  const late = await send(bedside, path, [["close_up", "a.jpg", await jpeg(1)]], parties.gp);
  equal(late.status, 409);
  match(await late.text(), /Dr Amara Nwosu sent this referral/);
  equal(
    (await bedside.post(paths.removePhotograph(sent.id, photograph.id), {}, parties.gp)).status,
    409,
  );
  equal(await filesIn(bedside), 0);
});

Deno.test("removing a photograph from a draft leaves its row, and goes back to the list", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const photograph = await photographExists(store, draft);
  const path = paths.removePhotograph(draft.id, photograph.id);
  equal((await bedside.post(path, {}, await personExists(store, "gp"))).status, 404);
  const removed = await bedside.post(path, {}, parties.gp);
  deepEqual([removed.status, removed.headers.get("location")], [
    303,
    paths.referralPhotographs(draft.id),
  ]);
  equal((await bedside.post(path, {}, parties.gp)).status, 409);
  equal((await bedside.get(paths.photographView(photograph.id), parties.gp)).status, 404);
});

Deno.test("pictures and originals are given to those who may, never kept, never run", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const sent = await referralExists(store, parties);
  const original = await bedside.files.receive([await jpeg(9)] as never, 100_000);
  const keys = {
    originalKey: original.key,
    thumbKey: viewKey(original.key, "thumb"),
    viewKey: viewKey(original.key, "view"),
  };
  for (const key of [keys.thumbKey, keys.viewKey]) await bedside.files.write(key, await webp(9));
  const { id } = await photographExists(store, sent, keys);
  const waiting = await photographExists(store, sent, { state: "received" });

  const view = await bedside.get(paths.photographView(id), parties.consultant);
  deepEqual(
    [view.status, view.headers.get("content-type"), view.headers.get("cache-control")],
    [200, "image/webp", "private, no-store"],
  );
  deepEqual(await view.bytes(), await webp(9));
  const file = await bedside.get(paths.photographOriginal(id), parties.consultant);
  equal(file.headers.get("content-type"), "application/octet-stream");
  equal(
    file.headers.get("content-disposition"),
    `attachment; filename="${sent.reference}-${id.slice(-6)}.jpg"`,
  );
  deepEqual(await file.bytes(), await jpeg(9));
  const page = await (await bedside.get(paths.photograph(id), parties.consultant)).text();
  match(page, /Close-up, photograph 1 of 1/);
  equal((await bedside.get(paths.photographThumb(waiting.id), parties.gp)).status, 404);

  const stranger = await personExists(store, "consultant");
  for (const path of [paths.photograph, paths.photographThumb, paths.photographView]) {
    equal((await bedside.get(path(id), stranger)).status, 404);
  }
  equal((await bedside.get(paths.photographOriginal(id), parties.receptionist)).status, 403);
  await looksWritten(store);
  const opened = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.original_opened"));
  deepEqual(opened.map(({ subject, patientId }) => [subject, patientId]), [
    [`photograph:${id}`, sent.patientId],
  ]);
  ok(await store.read.$count(auditEntries, eq(auditEntries.action, "photograph.viewed")) >= 2);
});

Deno.test("a form says of all its photographs who took them and where they are, or is shown again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const form = async (fields: Record<string, string>) => {
    const body = new FormData();
    body.append("close_up", new Blob([await jpeg(3)]), "a.jpg");
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return bedside.ask(paths.referralPhotographs(id), { method: "POST", body }, parties.gp);
  };
  const wrong = await form({ takenBy: "the dog", bodySite: "36141000" });
  equal(wrong.status, 422);
  match(await wrong.text(), /Say who took the photograph/);
  equal(await filesIn(bedside), 0);
  equal((await form({ takenBy: "patient", bodySite: "36141000", lesionId: "" })).status, 303);
  const [row] = await store.read.select().from(photographs);
  deepEqual([row!.kind, row!.takenBy, row!.bodySite, row!.lesionId], [
    "close_up",
    "patient",
    "36141000",
    null,
  ]);
});
