/** Photographs on their way in, for whoever sends them and nobody else. */
import { and, asc, eq, getTableColumns, gt, or, type SQL } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { type PhotographKind, photographs, photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { eitherSideOfCall } from "@/domain/closer_looks/find.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Destination } from "@/domain/photographs/destination.ts";
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
  const rows = await ofEither(read)
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
  to: Destination,
  id: Id<"Upload">,
): Promise<Upload> {
  const found = await findOpenUpload(read, actor, to, id);
  if (!found) throw new Refusal("not_found", alreadyEnded);
  return found;
}

/** Undefined where it has ended, as a photograph or otherwise. */
export async function findOpenUpload(
  read: Reader,
  actor: Actor,
  to: Destination,
  id: Id<"Upload">,
): Promise<Upload | undefined> {
  return await ofEither(read).where(and(
    eq(photographUploads.id, id),
    sentTo(to),
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
  to: Destination,
  id: Id<"Upload">,
): Promise<{ id: Id<"Photograph">; bytes: number } | undefined> {
  return await read.select({ id: photographs.id, bytes: photographs.bytes }).from(photographs)
    .leftJoin(referrals, eq(referrals.id, photographs.referralId))
    .leftJoin(closerLooks, eq(closerLooks.id, photographs.closerLookId))
    .leftJoin(calls, eq(calls.id, closerLooks.callId))
    .where(and(
      to.closerLookId
        ? eq(photographs.closerLookId, to.closerLookId)
        : eq(photographs.referralId, to.referralId!),
      eq(photographs.originalKey, files.parts.keptAs(files.parts.keyOf(id))),
      eq(photographs.addedBy, actor.userId),
      or(referralsVisibleTo(actor), eitherSideOfCall(actor)),
    )).get();
}

const ofEither = (read: Reader) =>
  read.select(getTableColumns(photographUploads)).from(photographUploads)
    .leftJoin(referrals, eq(referrals.id, photographUploads.referralId))
    .leftJoin(closerLooks, eq(closerLooks.id, photographUploads.closerLookId))
    .leftJoin(calls, eq(calls.id, closerLooks.callId));

/** Of a row of uploads. */
export const sentTo = (to: Destination): SQL =>
  to.closerLookId
    ? eq(photographUploads.closerLookId, to.closerLookId)
    : eq(photographUploads.referralId, to.referralId!);

function visibleTo(actor: Actor) {
  return and(
    eq(photographUploads.sentBy, actor.userId),
    or(referralsVisibleTo(actor), eitherSideOfCall(actor)),
  );
}
