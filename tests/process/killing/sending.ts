/** Photographs on their way to a draft: in one request, in two pieces, and by a form. */
import { createHash } from "node:crypto";
import { ask, tusFor, type UnderWay, type Work } from "@/tests/process/killing/asking.ts";
import type { Ledger } from "@/tests/process/killing/ledger.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { paths } from "@/views/paths.ts";

/** All of it with its creation. Cut off, its sender never hears where it would go on. */
export async function sendWhole(work: Work, person: SignedIn, referralId: string): Promise<void> {
  const bytes = work.place.photograph();
  const sent = await tusFor(work, person)
    .send(paths.referralUploads(referralId), bytes, arriving(bytes));
  const id = sent.headers.get("bedside-photograph");
  if (sent.status === 201 && id) keptPhotograph(work.ledger, referralId, bytes, id);
}

/** As a browser sends one: begun, and then in two pieces. */
export async function sendInPieces(
  work: Work,
  person: SignedIn,
  referralId: string,
): Promise<void> {
  const bytes = work.place.photograph();
  const begun = await tusFor(work, person).begin(paths.referralUploads(referralId), bytes.length);
  const path = begun.headers.get("location");
  if (begun.status !== 201 || !path) return;
  const upload = { person, referralId, path, bytes };
  work.underWay.add(upload);
  work.ledger.arrived(idOf(upload), 0);
  const half = Math.floor(bytes.length / 2);
  await sendPiece(work, upload, 0, half);
  await sendPiece(work, upload, half, bytes.length);
}

/** Each from where the process that was started again says that it is. */
export async function goOnSending(work: Work, person: SignedIn): Promise<void> {
  for (const upload of [...work.underWay].filter((each) => each.person === person)) {
    const asked = await tusFor(work, person).head(upload.path);
    const arrived = Number(asked.headers.get("upload-offset") ?? Number.NaN);
    work.ledger.heard(idOf(upload), arrived);
    const id = asked.headers.get("bedside-photograph");
    if (id) isKept(work, upload, id);
    else await sendPiece(work, upload, arrived, upload.bytes.length);
  }
}

async function sendPiece(work: Work, upload: UnderWay, from: number, to: number): Promise<void> {
  const { person, path, bytes } = upload;
  const answer = await tusFor(work, person).patch(path, from, arriving(bytes.subarray(from, to)));
  if (answer.status !== 204) return;
  work.ledger.arrived(idOf(upload), Number(answer.headers.get("upload-offset")));
  const id = answer.headers.get("bedside-photograph");
  if (id) isKept(work, upload, id);
}

function isKept(work: Work, upload: UnderWay, id: string): void {
  keptPhotograph(work.ledger, upload.referralId, upload.bytes, id);
  work.underWay.delete(upload);
}

const idOf = ({ path }: UnderWay): string => path.split("/").at(-1)!;

/** As a browser without JavaScript sends two photographs at once. */
export async function sendForm(work: Work, person: SignedIn, referralId: string): Promise<void> {
  const both = [work.place.photograph(), work.place.photograph()];
  const body = new FormData();
  both.forEach((bytes, i) => body.append("overview", new File([bytes], `IMG_${i}.jpg`)));
  const init = { method: "POST", body };
  const answer = await ask(work, person, paths.referralPhotographs(referralId), init);
  if (answer.status !== 303) return;
  for (const bytes of both) keptPhotograph(work.ledger, referralId, bytes);
}

function keptPhotograph(ledger: Ledger, referralId: string, bytes: Uint8Array, id?: string): void {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  ledger.acknowledge(
    "photograph",
    sha256,
    ({ photographs }) =>
      photographs.some((row) =>
        row.referralId === referralId && row.sha256 === sha256 && row.state !== "removed" &&
        row.bytes === bytes.length && (id === undefined || row.id === id)
      ),
  );
}

/** As a slow line brings it. */
function arriving(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at += 128 * 1024));
    },
  });
}
