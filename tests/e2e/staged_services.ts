/** Services on the stage: versions, and who answers their cases. */
import type { Pence } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { typedPhotographs } from "@/domain/photographs/service_forms.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";
import { type Parties, serviceExists } from "@/tests/factories/referrals.ts";
import {
  clinicExists,
  dutyExists,
  remoteTeamExists,
  rulesExist,
} from "@/tests/factories/sourcing.ts";
import { beingWritten, versionExists } from "@/tests/factories/versions.ts";

/** One as it was shipped, one that asks for other photographs, and what somebody may type. */
export async function servicesOf(store: Store, { service, manager }: Parties) {
  const photographsAsked = [{ kind: "other", atLeast: 2, perLesion: false, optional: true }];
  const changed = await serviceExists(store, {
    name: "Paediatric skin advice",
    photographsAsked,
    verdictThresholds: { leastLight: 60 },
  });
  const typed = { ...typedPhotographs(shippedFor(changed)), seen: "preview" };
  const holding = await versionExists(store, { service, manager });
  const writing = await versionExists(store, { service, manager }, {
    priorities: ["routine"],
    tariffs: { newPence: 70_00 as Pence, followUpPence: 45_00 as Pence },
  }, beingWritten);
  return {
    asShipped: service.id,
    changed: changed.id,
    holding: holding.id,
    writing: writing.id,
    typed,
  };
}

/** Joint rules that hold, with a team, and others that are only tried out. */
export async function sourcingOf(store: Store, parties: Parties) {
  const { team } = await remoteTeamExists(store, parties, "Northern remote team");
  const joint = await rulesExist(store, parties, {
    sourcing: "joint",
    complicatedBy: ["immune_suppression", "widespread"],
    rules: [{ when: { problem: "rash", areas: ["LS1", "LS2"] }, teamId: team.id }],
    shares: [{ teamId: null, percent: 100 }, { teamId: team.id, percent: 0 }],
    overflow: [{ from: team.id, to: null, afterMinutes: 8 * 60 }],
  });
  const outsourced = { sourcing: "outsourced", teamId: team.id } as const;
  const tried = await rulesExist(store, parties, outsourced, {
    switchedOnAt: null,
    switchedOnBy: null,
  });
  await dutyExists(store, parties);
  const { id: clinicId } = await clinicExists(store, parties);
  return { clinicId, joint: joint.id, tried: tried.id };
}
