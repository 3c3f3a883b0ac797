/** Who writes a printed letter with a link, and to whom. */
import { and, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Letterhead = Awaited<ReturnType<typeof findLetterhead>>;

export async function findLetterhead(read: Reader, actor: Actor, id: Id<"Referral">) {
  const found = await read.select({
    practice: {
      name: organisations.name,
      phone: organisations.phone,
      addressLines: organisations.addressLines,
      postcode: organisations.postcode,
    },
    patient: {
      id: patients.id,
      firstName: patients.firstName,
      lastName: patients.lastName,
      addressLines: patients.addressLines,
      postcode: patients.postcode,
    },
  }).from(referrals)
    .innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(eq(referrals.id, id), visibleTo(actor))).get();
  if (!found) throw new Refusal("not_found", "There is no such referral");
  return found;
}
