/** Which tablet is asking, by the token of its cookie. Asked on every request of one. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Day, Id, Instant } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { devices, homeSettings } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { Refusal } from "@/domain/errors.ts";
import { openOn } from "@/domain/organisations/find.ts";

export interface KnownTablet {
  readonly id: Id<"Device">;
  readonly name: string;
  readonly place: string | null;
  readonly organisationId: Id<"Organisation">;
  readonly organisationName: string;
  readonly asksPin: boolean;
  readonly lastSeenAt: Instant;
}

/** Undefined where it never was one, or is one no longer. */
export async function findKnownTablet(
  read: Reader,
  token: string,
  today: Day,
): Promise<KnownTablet | undefined> {
  const row = await byToken(read).get({ tokenHash: hashToken(token), today });
  return row && { ...row, asksPin: row.asksPin ?? false };
}

const byToken = prepared((read) =>
  read.select({
    id: devices.id,
    name: devices.name,
    place: devices.place,
    organisationId: devices.organisationId,
    organisationName: organisations.name,
    asksPin: homeSettings.asksPin,
    lastSeenAt: devices.lastSeenAt,
  }).from(devices)
    .innerJoin(organisations, eq(organisations.id, devices.organisationId))
    .leftJoin(homeSettings, eq(homeSettings.organisationId, devices.organisationId))
    .where(and(
      eq(devices.tokenHash, sql.placeholder("tokenHash")),
      isNull(devices.revokedAt),
      openOn(sql.placeholder("today")),
    )).prepare()
);

/** Inside a change: it was not revoked meanwhile, and its home asks for a PIN or not. */
export async function stillPaired(
  tx: Reader,
  id: Id<"Device">,
): Promise<{ readonly asksPin: boolean }> {
  const row = await tx.select({ asksPin: homeSettings.asksPin }).from(devices)
    .leftJoin(homeSettings, eq(homeSettings.organisationId, devices.organisationId))
    .where(and(eq(devices.id, id), isNull(devices.revokedAt))).get();
  if (!row) throw new Refusal("forbidden", "This tablet is not paired any more");
  return { asksPin: row.asksPin ?? false };
}
