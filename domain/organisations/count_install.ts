/** What an install holds, in numbers, for its administrator: no name and no patient among them. */
import { isNull, ne } from "drizzle-orm";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";

export interface InstallCounts {
  readonly organisations: number;
  readonly people: number;
  readonly patients: number;
  readonly referrals: number;
  readonly photographs: number;
}

/** Whole tables are counted: ask with the long reader. */
export async function countInstall(read: Reader, actor: Actor): Promise<InstallCounts> {
  authorise(actor, "install.view", undefined);
  return {
    organisations: await read.$count(organisations, ne(organisations.kind, "install")),
    people: await read.$count(users, isNull(users.suspendedAt)),
    patients: await read.$count(patients, isNull(patients.mergedIntoId)),
    referrals: await read.$count(referrals, ne(referrals.state, "draft")),
    photographs: await read.$count(photographs, isNull(photographs.removedAt)),
  };
}
