/** Photographs go with a message: its sender's, until somebody has read it. */
import { deepEqual, rejects } from "node:assert/strict";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { markMessagesRead } from "@/domain/messages/mark_read.ts";
import { writeMessage } from "@/domain/messages/write.ts";
import { toReferral } from "@/domain/photographs/destination.ts";
import { attachPhotograph, requireRoomFor } from "@/domain/photographs/attach.ts";
import { beginUpload } from "@/domain/photographs/begin_upload.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

async function camera(store: Store) {
  const folder = await Deno.makeTempDir({ prefix: "bedside-files-" });
  const files = await openFolderFiles(folder);
  let taken = 0;
  return {
    async add(by: SignedIn, id: Id<"Referral">) {
      const got = await files.receive([new Uint8Array(100).fill(++taken)] as never, 1000);
      const arrived = { ...got, format: "jpeg", details: { kind: "close_up" } } as const;
      return await attachPhotograph({ store, files }, by, id, arrived);
    },
    begin: (by: SignedIn, id: Id<"Referral">) =>
      beginUpload({ store, files }, by, toReferral(id), {
        bytes: 100,
        name: "IMG_1.jpg",
        fingerprint: null,
        details: { kind: "close_up" },
      }),
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

Deno.test("a photograph that is added after a message was written stands by that message", async () => {
  await using store = await testStore();
  await using at = await camera(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const { id: messageId } = await writeMessage(store, parties.gp, id, { words: "It has grown" });
  await at.begin(parties.gp, id);
  await at.add(parties.gp, id);
  const found = await photographsOf(store.read, parties.consultant, id);
  deepEqual(found.map((each) => each.messageId), [messageId]);
});

Deno.test("none is added to a colleague’s message, to one that was read, or to a withdrawn referral", async () => {
  await using store = await testStore();
  await using at = await camera(store);
  const parties = await partiesExist(store);
  const { gp, nurse, consultant } = parties;
  const { id } = await referralExists(store, parties, { state: "waiting" });
  const refused = /can no longer be changed/;
  await rejects(at.add(gp, id), refused);
  const message = await writeMessage(store, gp, id, { words: "It has grown" });
  await rejects(at.add(nurse, id), refused);
  await rejects(at.begin(nurse, id), refused);
  await markMessagesRead(store, consultant, id, message.id);
  await rejects(at.add(gp, id), refused);
  await rejects(requireRoomFor(store, gp, id), refused);
  await writeMessage(store, gp, id, { words: "And now" });
  await requireRoomFor(store, gp, id);
  await withdrawReferral(store, gp, id, "It has healed");
  await rejects(at.add(gp, id), refused);
});
