/** A photograph that has arrived becomes part of a referral, and work on it is asked for. */
import { and, count, eq, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireBelongsTo } from "@/domain/photographs/belongs_to.ts";
import { settleDetails } from "@/domain/photographs/details.ts";
import type { FileStore, ReceivedFile } from "@/domain/photographs/file_store.ts";
import type { PhotographFormat } from "@/domain/photographs/formats.ts";
import type { SentPhotograph } from "@/domain/photographs/forms.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { asLinkAllows, requireNoFlood } from "@/domain/photographs/through_link.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { touchDraft } from "@/domain/referrals/move.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { announceCase } from "@/domain/services/queues.ts";

export interface Arrived extends ReceivedFile {
  readonly format: PhotographFormat;
  readonly details: SentPhotograph;
}

export interface Attached {
  readonly id: Id<"Photograph">;
  /** The referral had this very photograph already: it is kept once. */
  readonly again: boolean;
}

/**
 * The file is in the store. Where it is refused or there already, it is taken out again; after a
 * fault nobody knows whether the row was written, so housekeeping decides about the file.
 */
export async function attachPhotograph(
  { store, files }: { readonly store: Store; readonly files: FileStore },
  actor: Actor,
  referralId: Id<"Referral">,
  arrived: Arrived,
): Promise<Attached> {
  try {
    const attached = await change(store, actor, (tx) => attach(tx, actor, referralId, arrived));
    if (attached.again) await files.remove(arrived.key);
    return attached;
  } catch (error) {
    if (error instanceof Refusal) await files.remove(arrived.key);
    throw error;
  }
}

/**
 * Those of one form, in turn. One that is refused ends it: what came before it is kept, and the
 * files of the rest are taken out again.
 */
export async function attachEach(
  place: { readonly store: Store; readonly files: FileStore },
  actor: Actor,
  referralId: Id<"Referral">,
  arrived: readonly Arrived[],
): Promise<Attached[]> {
  const attached: Attached[] = [];
  for (const [at, each] of arrived.entries()) {
    try {
      attached.push(await attachPhotograph(place, actor, referralId, each));
    } catch (error) {
      for (const { key } of arrived.slice(at + 1)) await place.files.remove(key);
      throw error;
    }
  }
  return attached;
}

/** Before a body is read: may this person add to this referral at all? */
export async function requireRoomFor(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<void> {
  const referral = await findReferral(store.read, actor, referralId);
  authorise(actor, "photograph.add", referral);
  await requireBelongsTo(store.read, actor, referral);
}

/** The same inside a change that does more. Where `again` is true the file is not needed. */
export async function attach(
  tx: Tx,
  actor: Actor,
  referralId: Id<"Referral">,
  { key, sha256, bytes, format, details }: Arrived,
): Promise<Attached> {
  const referral = await findReferral(tx, actor, referralId);
  authorise(actor, "photograph.add", referral);
  const to = await requireBelongsTo(tx, actor, referral);
  const about = (id: Id<"Photograph">) => ({ photograph: id, patient: referral.patientId });

  const ofThisReferral = and(
    eq(photographs.referralId, referralId),
    ne(photographs.state, "removed"),
  );
  const same = await tx.select({ id: photographs.id }).from(photographs)
    .where(and(ofThisReferral, eq(photographs.sha256, sha256))).get();
  if (same) {
    tx.audit("photograph.added", about(same.id), { again: true, sha256 });
    return { id: same.id, again: true };
  }
  const held = await tx.select({ n: count() }).from(photographs).where(ofThisReferral).get();
  if ((held?.n ?? 0) >= uploadLimits.files) {
    throw new Refusal(
      "invalid",
      `A referral can hold ${uploadLimits.files} photographs. Remove one to add another`,
      "photographs_full",
    );
  }
  await requireNoFlood(tx, actor, referralId);
  const allowed = await asLinkAllows(tx, actor, referral, details);
  const known = await settleDetails(tx, actor, referral, allowed);
  const id = newId<"Photograph">();
  await tx.insert(photographs).values({
    id,
    referralId,
    state: "received",
    ...known,
    sentDespite: details.sentDespite ?? null,
    sentSmallerFromBytes: details.sentSmallerFromBytes ?? null,
    takenAt: details.takenAt ?? null,
    originalKey: key,
    sha256,
    bytes,
    format,
    addedBy: actor.userId,
    addedAt: tx.now,
    messageId: to === "referral" ? null : to,
  });
  await touchDraft(tx, referral);
  if (to !== "referral") announceCase(tx, referral);
  await tx.enqueue("photograph.process", { photographId: id }, {
    priority: priorityCatalogue[referral.priority].jobPriority,
    dedupeKey: id,
  });
  tx.audit("photograph.added", about(id), { sha256, bytes, ...known });
  return { id, again: false };
}
