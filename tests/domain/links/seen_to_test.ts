/** What a practice was told of a patient's link is no news once somebody has seen to it. */
import { deepEqual } from "node:assert/strict";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { notices } from "@/db/schema/notices.ts";
import type { ReferralState } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { invitePatient } from "@/domain/links/invite.ts";
import { sendAgain } from "@/domain/links/send_again.ts";
import { withdrawLink } from "@/domain/links/withdraw.ts";
import { notify } from "@/domain/notices/notify.ts";
import { BookingForm } from "@/domain/referrals/booking_form.ts";
import { bookPhotographs } from "@/domain/referrals/book.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { newsOfPatients } from "@/domain/referrals/tell.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const reach = {
  way: "email",
  sentTo: "edith@pell.example",
  language: "en",
  keepContact: false,
} as const;
const invitation = { ...reach, afterSending: "to_practice" } as const;
const booking = BookingForm.parse({
  "day-day": "3",
  "day-month": "3",
  "day-year": "2026",
  time: "10:30",
  place: "Room 3",
});

interface About {
  readonly referralId: Id<"Referral">;
  readonly linkId: Id<"PatientLink">;
}
type Deed = (store: Store, gp: Actor, about: About) => Promise<unknown>;

const deeds: Readonly<Record<string, readonly [ReferralState, Deed]>> = {
  "invites the patient": [
    "draft",
    (store, gp, { referralId }) => invitePatient(store, gp, referralId, invitation),
  ],
  "gives them a time for photographs": [
    "draft",
    (store, gp, { referralId }) => bookPhotographs(store, gp, referralId, booking),
  ],
  "sends the referral": [
    "draft",
    (store, gp, { referralId }) => sendReferral(store, gp, referralId, 1),
  ],
  "goes on without the patient": [
    "with_patient",
    (store, gp, { referralId }) => takeBack(store, gp, referralId),
  ],
};
for (const [does, [state, deed]] of Object.entries(deeds)) {
  Deno.test(`whoever ${does} has seen all that was told of it`, async () => {
    deepEqual(await leftAfter(state, deed), []);
  });
}

const aboutLink: Readonly<Record<string, Deed>> = {
  "sends the link again": (store, gp, { referralId }) => sendAgain(store, gp, referralId, reach),
  "withdraws the link": (store, gp, { linkId }) => withdrawLink(store, gp, linkId),
};
for (const [does, deed] of Object.entries(aboutLink)) {
  Deno.test(`whoever ${does} has seen that it was in trouble`, async () => {
    const left = await leftAfter("with_patient", deed);
    deepEqual(left, newsOfPatients.filter((kind) => kind !== "link_trouble").toSorted());
  });
}

/** Which kinds of news of a referral still wait to be sent. */
async function leftAfter(state: ReferralState, deed: Deed): Promise<string[]> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = state === "draft"
    ? await wholeDraftExists(store, parties)
    : await referralExists(store, parties, { state });
  const link = await linkExists(
    store,
    referral,
    state === "draft" ? { withdrawnAt: referral.createdAt } : {},
  );
  await change(store, jobAuthor("test"), async (tx) => {
    for (const kind of newsOfPatients) {
      await notify(tx, {
        kind,
        eventKey: `${kind}:test`,
        path: `/referrals/${referral.id}`,
        to: { organisationId: parties.practice.id, roles: practiceClinicians },
      });
    }
    tx.audit("job.finished", { job: "test" });
  });
  await deed(store, parties.gp, { referralId: referral.id, linkId: link.id });
  const rows = await store.read.select().from(notices);
  const kinds = rows.filter(({ droppedAt }) => droppedAt === null).map(({ kind }) => kind);
  return [...new Set(kinds)].filter((kind) => newsOfPatients.includes(kind)).toSorted();
}
