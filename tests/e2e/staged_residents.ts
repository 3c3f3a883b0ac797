/** What a home has asked about its residents: not sent yet, and advised. */
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { answers } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { beginForResident } from "@/domain/links/begin_for_resident.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { type Parties, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { versionExists } from "@/tests/factories/versions.ts";

export async function residentsOf(store: Store, parties: Parties, carer: SignedIn) {
  const service = await serviceExists(store, { name: "Skin advice for homes" });
  await versionExists(store, { service, manager: parties.manager }, { homes: "to_service" });
  const resident = (lastName: string) =>
    patientExists(store, {
      lastName,
      practiceId: parties.practice.id,
      homeId: carer.organisationId,
      room: "12",
      createdBy: parties.gp.userId,
    });
  const asked = await resident("Longbottom");
  const unasked = await resident("Haddow");
  const begun = await beginForResident(store, carer, asked.id, { service: service.id });
  return { asked, unasked, unsent: begun.referralId, advised: await advised() };

  async function advised() {
    const referral = await referralExists(store, { ...parties, service }, {
      state: "answered",
      patientId: asked.id,
      homeId: carer.organisationId,
      createdBy: carer.userId,
    });
    await linkExists(store, referral, {
      way: "tablet",
      sentTo: null,
      afterSending: "to_service",
      finishedAt: referral.createdAt,
    });
    const [first] = await store.read.select().from(answers)
      .where(eq(answers.referralId, referral.id));
    await rowExists(store, answers, {
      ...first!,
      id: newId<"Answer">(),
      replacesId: first!.id,
      details: {
        patientLetter: "Dear Mrs Longbottom\n\nYour skin is dry. It is not cancer.",
        patientPlan: "Put the cream on twice a day.",
      },
    });
    return referral.id;
  }
}
