/** The residents of the actor's own home, by room: those a call can be about. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export function residentsOf(read: Reader, actor: Actor) {
  return read.select({
    id: patients.id,
    firstName: patients.firstName,
    lastName: patients.lastName,
    room: patients.room,
  }).from(patients)
    .where(and(eq(patients.homeId, actor.organisationId), isNull(patients.mergedIntoId)))
    .orderBy(asc(patients.room), asc(patients.lastName), asc(patients.id)).limit(200);
}
