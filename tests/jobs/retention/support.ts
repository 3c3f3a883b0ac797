/** A practice whose patient was seen long ago, in a workplace whose clock the test moves. */
import { eq } from "drizzle-orm";
import { photographs } from "@/db/schema/photographs.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { approveDestruction } from "@/domain/retention/decide.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { messageExists } from "@/tests/factories/messages.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  partiesExist,
  photographExists,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { enqueue, type testWorkplace } from "@/tests/jobs/support.ts";

export type Place = Awaited<ReturnType<typeof testWorkplace>>;

/** Mrs Quillfeather, answered and closed in March 2026: eight years later her time is over. */
export async function closedLongAgo(
  place: Place,
  over: { readonly priority?: "urgent_suspected_cancer" } = {},
) {
  const { store } = place;
  const files = await openFolderFiles(store.path.replace(/[^/]+$/, "files"));
  const parties = await partiesExist(store);
  const manager = await personExists(store, "practice_manager", { organisation: parties.practice });
  const patient = await patientExists(store, {
    practiceId: parties.practice.id,
    createdBy: parties.gp.userId,
    lastName: "Quillfeather",
    postcode: "ZZ99 7QF",
  });
  const referral = await referralExists(store, parties, {
    patientId: patient.id,
    state: "closed",
    ...over,
  });
  const photograph = await photographExists(store, referral);
  const bytes = new TextEncoder().encode("a photograph of Quillfeather");
  const { key } = await files.receive(
    (async function* () {
      yield bytes;
    })(),
    1000,
  );
  await insidesOf(store).db.update(photographs).set({ originalKey: key }).where(
    eq(photographs.id, photograph.id),
  );
  await messageExists(store, referral.id, parties.consultant, "The Quillfeather biopsy is booked");
  await consentExists(store, referral);
  await linkExists(store, referral, { sentTo: "quillfeather@post.example" });
  await needExists(store, patient, "interpreter", "Quillfeather speaks Welsh");
  const joined = await patientExists(store, {
    practiceId: null,
    createdBy: parties.gp.userId,
    lastName: "Quillfeather-Joined",
    mergedIntoId: patient.id,
  });
  return { ...parties, manager, patient, joined, referral, photograph, key };
}

export async function runAll(place: Place): Promise<void> {
  while (await workOnce(place, registry, "upkeep"));
}

export async function sweep(place: Place): Promise<void> {
  await enqueue(place.store, "retention.sweep", {});
  await runAll(place);
}

export const reviewsOf = (store: Store) => store.read.select().from(retentionReviews);

export type Closed = Awaited<ReturnType<typeof closedLongAgo>>;

/** Put up, said yes to, and gone. */
export async function destroyed(place: Place) {
  const closed = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [review] = await reviewsOf(place.store);
  await approveDestruction(place.store, closed.manager, [review!.id]);
  place.setClock("2034-03-10T09:00:00Z");
  await runAll(place);
  return closed;
}
