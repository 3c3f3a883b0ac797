/** The two moves that a patient makes, by sending what was asked through their link. */
import type { Id } from "@/db/columns.ts";
import { linkUserId } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import type { Verb } from "@/tests/domain/referrals/verbs.ts";
import {
  beforeTheQuestions,
  everyAnswer,
  holderOf,
  saidThrough,
} from "@/tests/factories/journeys.ts";
import { linkExists } from "@/tests/factories/links.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

type AfterSending = "to_practice" | "to_service";

/** One link a referral: pressed twice, it is the same one. */
const held = new Map<Id<"Referral">, Promise<Actor>>();

/** By whoever holds the link to this referral; anybody else holds none. */
const through =
  (afterSending: AfterSending) => async (store: Store, actor: Actor, id: Id<"Referral">) => {
    if (actor.userId !== linkUserId) {
      await findReferral(store.read, actor, id);
      return await finishLink(store, actor);
    }
    if (!held.has(id)) held.set(id, holderMade(store, actor, id, afterSending));
    await finishLink(store, await held.get(id)!);
  };

async function holderMade(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  afterSending: AfterSending,
): Promise<Actor> {
  const referral = await findReferral(store.read, { ...actor, role: "gp" }, id);
  const link = await linkExists(store, referral, { afterSending, answeredBy: "patient" });
  await saidThrough(store, link.id, { ...beforeTheQuestions, ...everyAnswer });
  return (await holderOf(store, link)).holder;
}

const patient = ({ gp }: Parties): Actor => ({ ...gp, userId: linkUserId });

const sending = {
  from: "with_patient",
  by: patient,
  notBy: ({ gp }: Parties) => gp,
  stranger: "gp",
  twiceIsOnce: true,
} as const;

export const patientsVerbs: Record<"hand_in" | "send_by_patient", Verb> = {
  hand_in: { ...sending, run: through("to_practice"), action: "referral.handed_in" },
  send_by_patient: { ...sending, run: through("to_service"), action: "referral.sent" },
};
