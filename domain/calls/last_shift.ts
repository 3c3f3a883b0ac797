/** The shift somebody is on at this hub, else the last they were on. */
import { and, desc, eq } from "drizzle-orm";
import { shifts } from "@/db/schema/hubs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export const lastShiftOf = (read: Reader, actor: Actor) =>
  read.select({ skills: shifts.skills, languages: shifts.languages, endedAt: shifts.endedAt })
    .from(shifts).where(visibleTo(actor)).orderBy(desc(shifts.startedAt)).limit(1).get();

const visibleTo = (actor: Actor) =>
  and(eq(shifts.userId, actor.userId), eq(shifts.hubId, actor.organisationId));
