/** The changes of photographs, their lesions and their marks. */
import { dirname } from "node:path";
import { personExists } from "@/tests/factories/people.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { holderExists } from "@/tests/factories/link_holders.ts";
import { lesionExists, places, quarantineExists } from "@/tests/factories/lesions.ts";
import { photographExists, referralExists, uploadExists } from "@/tests/factories/referrals.ts";
import { amendLesion } from "@/domain/lesions/amend_lesion.ts";
import { recordLesion } from "@/domain/lesions/record_lesion.ts";
import { removeLesion } from "@/domain/lesions/remove_lesion.ts";
import { sayPlace } from "@/domain/links/say_place.ts";
import { toReferral } from "@/domain/photographs/destination.ts";
import { addMark } from "@/domain/photographs/add_mark.ts";
import { askForTiles } from "@/domain/photographs/ask_for_tiles.ts";
import { attachPhotograph } from "@/domain/photographs/attach.ts";
import { beginUpload } from "@/domain/photographs/begin_upload.ts";
import { cancelUpload } from "@/domain/photographs/cancel_upload.ts";
import { finishUpload } from "@/domain/photographs/finish_upload.ts";
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { describePhotograph } from "@/domain/photographs/describe.ts";
import { quarantinePhotograph } from "@/domain/photographs/quarantine.ts";
import { releasePhotograph } from "@/domain/photographs/release.ts";
import { keepShutAway } from "@/domain/photographs/keep_shut_away.ts";
import { removeMark } from "@/domain/photographs/remove_mark.ts";
import { setScale } from "@/domain/photographs/set_scale.ts";
import { folderFiles, openFolderFiles } from "@/jobs/outside/files.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";

const cheek = { bodySite: places.cheek, bodySide: "left", place: null } as const;

export const changesOfPhotographs: Readonly<Record<string, Situation>> = {
  attachPhotograph: onReferral(
    "draft",
    (store, { gp }, { id }) =>
      attachPhotograph({ store, files: folderFiles("/nowhere") }, gp, id, {
        key: "originals/aa/1",
        sha256: "a".repeat(64),
        bytes: 3,
        head: new Uint8Array(),
        format: "jpeg",
        details: { kind: "close_up" },
      }),
  ),
  async sayPlace(store, parties) {
    const { actor } = await holderExists(store, parties);
    return () => sayPlace(store, actor, "intimate");
  },
  async askForTiles(store, parties) {
    const { id } = await photographExists(
      store,
      await referralExists(store, parties, { state: "waiting" }),
    );
    return () => askForTiles(store, parties.consultant, id);
  },
  beginUpload: onReferral(
    "draft",
    (store, { gp }, { id }) => {
      const details = { kind: "close_up" } as const;
      const begun = { bytes: 9, name: "arm.jpg", fingerprint: null, details };
      return beginUpload({ store, files: folderFiles("/nowhere") }, gp, toReferral(id), begun);
    },
  ),
  async finishUpload(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const jpeg = await smallJpeg();
    const upload = await uploadExists(store, referral, { bytes: jpeg.length });
    const files = await openFolderFiles(`${dirname(store.path)}/files`);
    const all = { from: 0, whole: jpeg.length, check: () => {} };
    await files.parts.append(upload.partKey, new Blob([jpeg]).stream(), all);
    return () => finishUpload({ store, files }, parties.gp, upload);
  },
  async cancelUpload(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const { id } = await uploadExists(store, referral);
    const place = { store, files: folderFiles("/nowhere") };
    return () => cancelUpload(place, parties.gp, toReferral(referral.id), id);
  },
  async removePhotograph(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const { id } = await photographExists(store, referral);
    return () => removePhotograph(store, parties.gp, id);
  },
  async describePhotograph(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const { id: lesionId } = await lesionExists(store, referral);
    const { id } = await photographExists(store, referral);
    return () => describePhotograph(store, parties.gp, id, { kind: "side", lesionId });
  },
  async quarantinePhotograph(store, parties) {
    const { id } = await photographExists(store, await referralExists(store, parties));
    const report = { reason: "wrong_patient", words: "" } as const;
    return () => quarantinePhotograph(store, parties.consultant, id, report);
  },
  async releasePhotograph(store, parties) {
    const referral = await referralExists(store, parties);
    const photograph = await photographExists(store, referral, { state: "quarantined" });
    await quarantineExists(store, photograph, { stateBefore: "received" });
    const administrator = await personExists(store, "administrator");
    return () => releasePhotograph(store, administrator, photograph.id, "It is of this patient");
  },
  async keepShutAway(store, parties) {
    const referral = await referralExists(store, parties);
    const photograph = await photographExists(store, referral, { state: "quarantined" });
    await quarantineExists(store, photograph);
    const administrator = await personExists(store, "administrator");
    return () => keepShutAway(store, administrator, photograph.id, "It is of a child");
  },
  recordLesion: onReferral(
    "draft",
    (store, { gp }, { id }) => recordLesion(store, gp, id, cheek),
  ),
  async amendLesion(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const { id } = await lesionExists(store, referral);
    await photographExists(store, referral, { lesionId: id });
    const input = { ...cheek, bodySide: "right" } as const;
    return () => amendLesion(store, parties.gp, referral.id, id, input);
  },
  async removeLesion(store, parties) {
    const referral = await referralExists(store, parties, { state: "draft" });
    const { id } = await lesionExists(store, referral);
    return () => removeLesion(store, parties.gp, referral.id, id);
  },
  async addMark(store, parties) {
    const { id } = await photographExists(store, await referralExists(store, parties));
    return () => addMark(store, parties.gp, id, { shape: "text", points: [[1, 1]], words: "A" });
  },
  async removeMark(store, parties) {
    const { id } = await photographExists(store, await referralExists(store, parties));
    const input = { shape: "text" as const, points: [[1, 1] as [number, number]], words: "A" };
    const markId = await addMark(store, parties.gp, id, input);
    return () => removeMark(store, parties.gp, id, markId);
  },
  async setScale(store, parties) {
    const { id } = await photographExists(store, await referralExists(store, parties));
    const input = { fromX: 0, fromY: 0, toX: 100, toY: 0, millimetres: 10 };
    return () => setScale(store, parties.gp, id, input);
  },
};
