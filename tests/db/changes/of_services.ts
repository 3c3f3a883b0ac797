/** Changes to what a service asks, takes and costs. */
import { changeOver } from "@/domain/referrals/change_over.ts";
import { beginVersion } from "@/domain/services/begin_version.ts";
import { discardVersion } from "@/domain/services/discard_version.ts";
import { fingerprintOf } from "@/domain/services/fingerprint.ts";
import { openService } from "@/domain/services/open_service.ts";
import { saveVersion } from "@/domain/services/save_version.ts";
import { setThresholds, thresholdsFingerprint } from "@/domain/services/set_thresholds.ts";
import { setUnreadHours, unreadFingerprint } from "@/domain/services/set_unread_hours.ts";
import { switchOnVersion } from "@/domain/services/switch_on_version.ts";
import { dayOf } from "@/domain/time.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import { beingWritten, versionExists } from "@/tests/factories/versions.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

export const changesOfServices: Readonly<Record<string, Situation>> = {
  openService: (store, { manager, specialists }) => {
    const input = { name: "Haematology advice", specialtyCode: "303" };
    return Promise.resolve(() => openService(store, manager, specialists.id, input));
  },
  async beginVersion(store, parties) {
    await versionExists(store, parties);
    return () => beginVersion(store, parties.manager, parties.service.id);
  },
  async saveVersion(store, parties) {
    const { id, definition } = await versionExists(store, parties, {}, beingWritten);
    const seen = fingerprintOf(definition);
    return () => saveVersion(store, parties.manager, id, seen, { priorities: ["routine"] });
  },
  async switchOnVersion(store, parties) {
    const { id, definition } = await versionExists(store, parties, {}, beingWritten);
    const input = { validFrom: dayOf(store.now()), seen: fingerprintOf(definition) };
    return () => switchOnVersion(store, parties.manager, id, input);
  },
  async discardVersion(store, parties) {
    const { id, definition } = await versionExists(store, parties, {}, beingWritten);
    return () => discardVersion(store, parties.manager, id, { seen: fingerprintOf(definition) });
  },
  async changeOver(store, parties) {
    const { id } = await referralExists(store, parties, { state: "draft" });
    await versionExists(store, parties);
    return () => changeOver(store, parties.gp, id);
  },
  setThresholds: (store, { manager, service }) => {
    const input = {
      verdictThresholds: { leastLight: 60 },
      seen: thresholdsFingerprint(service),
    };
    return Promise.resolve(() => setThresholds(store, manager, service.id, input));
  },
  setUnreadHours: (store, { manager, service }) => {
    const hours = { unreadToManagerHours: 24, unreadToServiceHours: 72 };
    const input = { ...hours, seen: unreadFingerprint(service) };
    return Promise.resolve(() => setUnreadHours(store, manager, service.id, input));
  },
};
