/** The changes of a link's first pages: opened, its language, sent again to whoever lost it. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { chooseLanguage } from "@/domain/links/choose_language.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { noteOpened } from "@/domain/links/note_opened.ts";
import { sendLost } from "@/domain/links/recover.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { type Parties, referralExists } from "@/tests/factories/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

const from = { requestId: "r1", address: "192.0.2.1" };

const linkOf = async (store: Store, parties: Parties) =>
  await linkExists(store, await referralExists(store, parties, { state: "with_patient" }));

export const changesOfLinks: Readonly<Record<string, Situation>> = {
  async noteOpened(store, parties) {
    const { token } = await linkOf(store, parties);
    const link = (await findLinkByToken(store.read, token))!;
    return () => noteOpened(store, link, from);
  },
  async chooseLanguage(store, parties) {
    const { token, id } = await linkOf(store, parties);
    const visit = await visitExists(store, id!);
    const holder = (await findHolder(store.read, { token, visit, now: store.now(), from }))!;
    return () => chooseLanguage(store, holder, "ur");
  },
  async sendLost(store, parties) {
    const { id, patientId } = await linkOf(store, parties);
    return () =>
      change(
        store,
        jobAuthor("link.recover"),
        (tx) => sendLost(tx, { id: id!, patientId, contact: "+447700900123" }),
      );
  },
};
