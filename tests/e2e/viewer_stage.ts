/** A patient with photographs of today and of three months ago, really opened, to be looked at. */
import { type Instant, instantOf } from "@/db/columns.ts";
import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
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
  await served.settled();
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
  const { key, sha256, bytes } = await files.receive(asBody(jpeg), jpeg.byteLength);
  const { id } = await photographExists(store, referral, {
    state: "received",
    kind,
    originalKey: key,
    sha256,
    bytes,
    addedAt,
    processedAt: null,
  });
  await jobExists(store, {
    args: { photographId: id },
    state: "waiting",
    attempts: 0,
    lastError: null,
    finishedAt: null,
  });
  return id;
}

async function* asBody(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}
