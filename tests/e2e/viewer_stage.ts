/**
 * A patient with photographs of today and of three months ago, to be looked at. Their pictures are
 * made here: what the image child makes of them is tested elsewhere, and it gives way to all else.
 */
import sharp from "sharp";
import { type Instant, instantOf } from "@/db/columns.ts";
import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import {
  partiesExist,
  photographExists,
  referralExists,
  type ReferralRow,
} from "@/tests/factories/referrals.ts";

interface Wanted {
  readonly kind: PhotographKind;
  readonly bytes?: Uint8Array;
}

export async function viewerStage(
  store: Store,
  served: Served,
  wanted: readonly Wanted[] = [{ kind: "overview" }, { kind: "close_up" }, { kind: "dermoscopic" }],
  before: Wanted = { kind: "close_up" },
) {
  const parties = await partiesExist(store);
  const now = store.now();
  const earlierOn = instantOf(new Date(now.getTime() - 90 * 86_400_000));
  const earlier = await referralExists(store, parties, { state: "answered" });
  const referral = await referralExists(store, parties, {
    state: "claimed",
    patientId: earlier.patientId,
  });
  const earlierId = await photographed(store, served, earlier, before, earlierOn);
  const ids = [];
  for (const each of wanted) {
    ids.push(await photographed(store, served, referral, each, instantOf(now)));
  }
  return { ...parties, referral, ids, earlierId };
}

async function photographed(
  store: Store,
  { files }: Served,
  referral: ReferralRow,
  { kind, bytes: given }: Wanted,
  addedAt: Instant,
) {
  const jpeg = given ?? await smallJpeg();
  const keep = async (bytes: Uint8Array) => await files.receive(asBody(bytes), bytes.byteLength);
  const original = await keep(jpeg);
  const made = async (longSide: number) => {
    const { data, info } = await sharp(jpeg, { limitInputPixels: false })
      .rotate().resize({
        width: longSide,
        height: longSide,
        fit: "inside",
        withoutEnlargement: true,
      })
      .webp({ effort: 0 }).toBuffer({ resolveWithObject: true });
    return { ...info, key: (await keep(data)).key };
  };
  const { autoOrient } = await sharp(jpeg, { limitInputPixels: false }).metadata();
  const view = await made(1600);
  const { id } = await photographExists(store, referral, {
    kind,
    originalKey: original.key,
    sha256: original.sha256,
    bytes: original.bytes,
    addedAt,
    ...autoOrient,
    thumbKey: (await made(320)).key,
    viewKey: view.key,
    viewWidth: view.width,
    viewHeight: view.height,
  });
  return id;
}

async function* asBody(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}
