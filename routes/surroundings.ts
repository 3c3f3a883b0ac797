/** What the frame of every page tells this person, found once a request. */
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { countUnseen, findOpenedPatient } from "@/domain/patients/find_emergencies.ts";
import { fullName } from "@/domain/patients/patient.ts";

export interface Surroundings {
  /** Records of theirs that were opened in an emergency, and that nobody has looked at. */
  readonly unseenEmergencies: number;
  /** Whose record their own emergency access has opened. */
  readonly openedPatient: string | undefined;
}

export async function findSurroundings(read: Reader, actor: Actor): Promise<Surroundings> {
  const opened = await findOpenedPatient(read, actor);
  return {
    unseenEmergencies: holds(actor, "emergency.review") ? await countUnseen(read, actor) : 0,
    openedPatient: opened && fullName(opened),
  };
}
