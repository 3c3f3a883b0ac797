/** A GP with a draft, and the app to send its photographs to in pieces. */
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { tusAs } from "@/tests/support/tus.ts";
import { paths } from "@/views/paths.ts";

export async function placeToSendTo() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const tus = tusAs(bedside, parties.gp);
  const address = paths.referralUploads(draft.id);
  return {
    clock,
    store,
    bedside,
    parties,
    draft,
    tus,
    address,
    as: (person: SignedIn) => tusAs(bedside, person),
    /** Where an upload of so many bytes is to be sent to. */
    begun: async (length: number, metadata: Readonly<Record<string, string>> = {}) =>
      (await tus.begin(address, length, metadata)).headers.get("location")!,
    /** Photographs, uploads and files that there are. */
    kept: async () => ({
      photographs: await store.read.$count(photographs),
      uploads: await store.read.$count(photographUploads),
      files: (await Array.fromAsync(bedside.files.list())).length,
      parts: (await Array.fromAsync(bedside.files.parts.list())).length,
    }),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
