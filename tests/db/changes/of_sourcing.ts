/** Changes to who answers a service's cases, and whose work one is to be. */
import { assignCases, undoAssignment } from "@/domain/capacity/assign.ts";
import {
  amendClinic,
  clinicFingerprint,
  closeClinic,
  openClinic,
} from "@/domain/capacity/clinics.ts";
import { planDuty, removeDuty } from "@/domain/capacity/duty.ts";
import { passToTeam } from "@/domain/capacity/pass_to_team.ts";
import { ClinicForm } from "@/domain/capacity/forms.ts";
import { findClinic } from "@/domain/sourcing/clinics.ts";
import { saveRules, switchOnRules } from "@/domain/sourcing/save_rules.ts";
import { dayOf } from "@/domain/time.ts";
import { addTeam, endTeam } from "@/domain/sourcing/teams.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import {
  clinicExists,
  dutyExists,
  remoteTeamExists,
  rulesExist,
} from "@/tests/factories/sourcing.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

const minorSurgery = ClinicForm.parse({
  name: "Minor surgery",
  kind: "procedure_clinic",
  complexity: "simple",
  places: "8",
  place: "Seacroft",
});

export const changesOfSourcing: Readonly<Record<string, Situation>> = {
  async addTeam(store, parties) {
    const { organisation } = await remoteTeamExists(store, parties);
    const input = { name: "Nurses", organisation: organisation.id };
    return () => addTeam(store, parties.manager, parties.service.id, input);
  },
  async endTeam(store, parties) {
    const { team } = await remoteTeamExists(store, parties);
    await referralExists(store, parties, { teamId: team.id });
    return () => endTeam(store, parties.manager, team.id);
  },
  async saveRules(store, parties) {
    const { team } = await remoteTeamExists(store, parties);
    const rules = { sourcing: "outsourced", teamId: team.id } as const;
    return () => saveRules(store, parties.manager, parties.service.id, rules);
  },
  async switchOnRules(store, parties) {
    const { id } = await rulesExist(store, parties, { sourcing: "own" }, {
      switchedOnAt: null,
      switchedOnBy: null,
    });
    return () => switchOnRules(store, parties.manager, id);
  },
  async assignCases(store, parties) {
    const cases = [(await referralExists(store, parties)).id];
    return () => assignCases(store, parties.manager, { cases, to: parties.consultant.userId });
  },
  async undoAssignment(store, parties) {
    const cases = [(await referralExists(store, parties)).id];
    const to = parties.consultant.userId;
    const { batchId } = await assignCases(store, parties.manager, { cases, to });
    return () => undoAssignment(store, parties.manager, batchId);
  },
  async passToTeam(store, parties) {
    const { team } = await remoteTeamExists(store, parties);
    const cases = [(await referralExists(store, parties)).id];
    return () => passToTeam(store, parties.manager, { cases, team: team.id });
  },
  planDuty: (store, { manager, service, consultant }) => {
    const input = { person: consultant.userId, day: dayOf(store.now()), cases: 12, weeks: 2 };
    const times = { from: "09:00", to: "13:00" };
    return Promise.resolve(() => planDuty(store, manager, service.id, { ...input, ...times }));
  },
  async removeDuty(store, parties) {
    const { id } = await dutyExists(store, parties);
    return () => removeDuty(store, parties.manager, id);
  },
  openClinic: (store, { manager, service }) => {
    return Promise.resolve(() => openClinic(store, manager, service.id, minorSurgery));
  },
  async amendClinic(store, parties) {
    const { id } = await clinicExists(store, parties);
    const clinic = await findClinic(store.read, parties.manager, id);
    const input = { ...minorSurgery, seen: clinicFingerprint(clinic) };
    return () => amendClinic(store, parties.manager, id, input);
  },
  async closeClinic(store, parties) {
    const { id } = await clinicExists(store, parties);
    return () => closeClinic(store, parties.manager, id);
  },
};
