/** Keeps what a test found: with the tablet it ran on, else with whoever ran it. It says what a browser measured. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { instantOf, newId } from "@/db/columns.ts";
import { devices, selfTests } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader, Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import type { Actor, HeldTablet } from "@/domain/access/actor.ts";
import { type SelfTestInput, worstOf } from "@/domain/devices/self_test.ts";
import { visibleTo } from "@/domain/devices/visible.ts";

/** A tablet, whoever uses it or nobody; else somebody's own browser. */
type RanOn =
  | { readonly tablet: Pick<HeldTablet, "id"> | undefined; readonly userId?: undefined }
  | Pick<Actor, "tablet" | "userId">;

export async function keepSelfTest(
  store: Store,
  { tablet, userId }: RanOn,
  test: SelfTestInput,
): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.insert(selfTests).values({
      ...test,
      id: newId(),
      deviceId: tablet?.id ?? null,
      userId: tablet ? null : userId ?? null,
      at: instantOf(store.now()),
      worst: worstOf(test.parts),
    });
  });
}

/** The newest of each tablet in use, those that need a look first. */
export function lastTestsOfTablets(read: Reader, actor: Actor) {
  return read.select({
    id: devices.id,
    name: devices.name,
    place: devices.place,
    homeName: organisations.name,
    lastSeenAt: devices.lastSeenAt,
    at: selfTests.at,
    worst: selfTests.worst,
    parts: selfTests.parts,
  }).from(devices)
    .innerJoin(organisations, eq(organisations.id, devices.organisationId))
    .leftJoin(
      selfTests,
      eq(
        selfTests.id,
        sql`(SELECT newest.id FROM ${selfTests} AS newest WHERE newest.device_id = ${devices.id}
          ORDER BY newest.at DESC, newest.id DESC LIMIT 1)`,
      ),
    )
    .where(and(visibleTo(actor), isNull(devices.revokedAt)))
    .orderBy(desc(sql`${selfTests.worst} = 'failed'`), organisations.name, devices.name)
    .limit(1000);
}
export type LastTest = Awaited<ReturnType<typeof lastTestsOfTablets>>[number];
