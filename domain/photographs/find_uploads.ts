/** Photographs on their way in, for whoever sends them and nobody else. */
import { and, asc, eq, getTableColumns, gt } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { type PhotographKind, photographs, photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { kindNamed } from "@/domain/photographs/kinds.ts";
import { visibleTo as referralsVisibleTo } from "@/domain/referrals/find.ts";

export const alreadyEnded = "This photograph is not being sent any more";

export type Upload = typeof photographUploads.$inferSelect;

/** One that its sender can go on with: which file to choose again, and until when. */
export interface UnfinishedUpload {
  readonly id: Id<"Upload">;
  readonly name: string;
  readonly bytes: number;
  readonly fingerprint: string | null;
  readonly expiresAt: Instant;
  readonly kind: PhotographKind;
}

/** Of this sender; those that have run out by `now` are left out. */
export async function unfinishedUploads(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
  now: Date,
): Promise<UnfinishedUpload[]> {
  const rows = await ofReferrals(read)
    .where(and(
      eq(photographUploads.referralId, referralId),
      visibleTo(actor),
      gt(photographUploads.expiresAt, instantOf(now)),
    ))
    .orderBy(asc(photographUploads.createdAt), asc(photographUploads.id));
  return rows.map(({ id, name, bytes, fingerprint, expiresAt, details }) => {
    const { kind } = details;
    return { id, name, bytes, fingerprint, expiresAt, kind: kindNamed(String(kind)) };
  });
}

/** Also one that has run out: whoever asks for it is told so. */
export async function findUpload(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Upload">,
): Promise<Upload> {
  const found = await findOpenUpload(read, actor, referralId, id);
  if (!found) throw new Refusal("not_found", alreadyEnded);
  return found;
}

/** Undefined where it has ended, as a photograph or otherwise. */
export async function findOpenUpload(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Upload">,
): Promise<Upload | undefined> {
  return await ofReferrals(read).where(and(
    eq(photographUploads.id, id),
    eq(photographUploads.referralId, referralId),
    visibleTo(actor),
  )).get();
}

/**
 * The photograph that an upload of this person has become: its original lies where that upload's
 * part was kept. Whoever lost the last answer on the way hears it so.
 */
export async function findUploaded(
  read: Reader,
  files: Pick<FileStore, "parts">,
  actor: Actor,
  referralId: Id<"Referral">,
  id: Id<"Upload">,
): Promise<{ id: Id<"Photograph">; bytes: number } | undefined> {
  return await read.select({ id: photographs.id, bytes: photographs.bytes }).from(photographs)
    .innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .where(and(
      eq(photographs.referralId, referralId),
      eq(photographs.originalKey, files.parts.keptAs(files.parts.keyOf(id))),
      eq(photographs.addedBy, actor.userId),
      referralsVisibleTo(actor),
    )).get();
}

const ofReferrals = (read: Reader) =>
  read.select(getTableColumns(photographUploads)).from(photographUploads)
    .innerJoin(referrals, eq(referrals.id, photographUploads.referralId));

function visibleTo(actor: Actor) {
  return and(eq(photographUploads.sentBy, actor.userId), referralsVisibleTo(actor));
}
