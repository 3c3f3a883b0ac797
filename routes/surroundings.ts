/** What the frame of every page tells this person, found once a request. */
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { countUnseen, findOpenedPatient } from "@/domain/patients/find_emergencies.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { countWaiting } from "@/domain/retention/find.ts";

export interface Surroundings {
  /** Records of theirs that were opened in an emergency, and that nobody has looked at. */
  readonly unseenEmergencies: number;
  /** Old records that nobody has decided about. */
  readonly oldRecords: number;
  /** Whose record their own emergency access has opened. */
  readonly openedPatient: string | undefined;
}

export async function findSurroundings(read: Reader, actor: Actor): Promise<Surroundings> {
  const [opened, unseenEmergencies, oldRecords] = await Promise.all([
    findOpenedPatient(read, actor),
    holds(actor, "emergency.review") ? countUnseen(read, actor) : 0,
    holds(actor, "retention.decide") ? countWaiting(read, actor) : 0,
  ]);
  return {
    unseenEmergencies,
    oldRecords,
    openedPatient: opened && fullName(opened),
  };
}
