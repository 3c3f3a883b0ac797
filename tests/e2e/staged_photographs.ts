/** A photograph that the image child really opens, with the job that has it opened. */
import type { Store } from "@/db/store.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import {
  photographExists,
  type PhotographRow,
  type ReferralRow,
} from "@/tests/factories/referrals.ts";

export async function photographed(
  store: Store,
  { files }: Served,
  referral: ReferralRow,
  over: Partial<PhotographRow> = {},
) {
  const jpeg = await smallJpeg();
  const { key, sha256, bytes } = await files.receive(asBody(jpeg), jpeg.byteLength);
  const { id } = await photographExists(store, referral, {
    state: "received",
    originalKey: key,
    sha256,
    bytes,
    processedAt: null,
    ...over,
  });
  await jobExists(store, {
    args: { photographId: id },
    state: "waiting",
    attempts: 0,
    failures: 0,
    lastError: null,
    finishedAt: null,
  });
  return id;
}

async function* asBody(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}
