/** Patients' links in the states that have pages of their own, and the browsers that opened them. */
import { instantOf } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { noRedFlag } from "@/domain/links/red_flags.ts";
import { placeKey } from "@/domain/photographs/permitted_place.ts";
import { redFlagsKey } from "@/domain/questions/reserved_keys.ts";
import { journeyExists, saidThrough, wholeJourneyExists } from "@/tests/factories/journeys.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

const visitor = ({ visit }: { readonly visit: string }) => ({ token: visit, cookie: "visit" });

export async function linksHeld(store: Store, parties: Parties) {
  const now = instantOf(store.now());
  const toSend = await wholeJourneyExists(store, parties);
  await saidThrough(store, toSend.link.id, { [placeKey]: "elsewhere" });
  const about = { name: "Anna Pell", relation: "daughter", why: "Her eyes are poor" };
  const daughters = await journeyExists(store, parties, {
    link: { answeredBy: "other", about },
  });
  await raiseRedFlags(store, daughters.holder, ["glass", "hot_skin"]);
  const home = await organisationExists(store, { kind: "home", name: "Larch Lodge" });
  const staff = await personExists(store, "carer", { organisation: home, name: "Grace Obi" });
  const resident = await patientExists(store, {
    practiceId: parties.practice.id,
    createdBy: parties.gp.userId,
    homeId: home.id,
  });
  const tablet = await journeyExists(store, parties, {
    staff,
    link: { way: "tablet" },
    referral: { homeId: home.id, patientId: resident.id },
    said: { [redFlagsKey]: [noRedFlag] },
  });
  const sent = await wholeJourneyExists(store, parties, {
    link: { finishedAt: now, language: "pl" },
    referral: { state: "draft" },
  });
  const declined = await journeyExists(store, parties, {
    link: { declinedAt: now, declinedBecause: "I have no camera", answeredBy: "patient" },
    referral: { state: "draft" },
  });
  return {
    visitors: {
      patientToSend: visitor(toSend),
      daughter: visitor(daughters),
      carerAtTablet: { token: staff.token, visit: tablet.visit },
      patientWhoSent: visitor(sent),
      patientWhoDeclined: visitor(declined),
    },
    /** The last part of each one's address. */
    held: {
      toSend: toSend.link.token,
      daughters: daughters.link.token,
      tablet: tablet.link.token,
      sent: sent.link.token,
      declined: declined.link.token,
    },
    /** What the practice has of them. */
    told: { sent: sent.referral.id, declined: declined.referral.id, urgent: daughters.referral.id },
  };
}
