import { deepEqual, equal } from "node:assert/strict";
import type { Store } from "@/db/store.ts";
import { notices } from "@/db/schema/notices.ts";
import type { HomesWay } from "@/domain/services/definition.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { agreeThroughLink } from "@/domain/links/consent.ts";
import { questionsOf } from "@/domain/links/missing.ts";
import { beginForResident } from "@/domain/links/begin_for_resident.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { findSaid } from "@/domain/links/answers.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { sayWho } from "@/domain/links/say_who.ts";
import type { Question } from "@/domain/questions/question.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import { type AtHome, homeExists } from "@/tests/factories/homes.ts";
import { photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const from = { requestId: "r1", address: "192.0.2.1" };

/** Everything a home is asked, answered. */
async function answered(store: Store, at: AtHome, { immune = "no", agrees = true } = {}) {
  const begun = await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const { actor } = (await findHolder(store.read, {
    ...begun,
    staff: at.carer,
    now: store.now(),
    from,
  }))!;
  await raiseRedFlags(store, actor, []);
  await sayWho(store, actor, {
    answeredBy: "home",
    about: { name: "Blessing Okafor", relation: "Carer", capacity: "yes", familyTold: "yes" },
  });
  if (agrees) await agreeThroughLink(store, actor);
  for (let asked = 0; asked < 40; asked++) {
    const referral = await findReferral(store.read, actor, begun.referralId);
    const said = await findSaid(store.read, actor, actor.link!.id);
    const definition = await definitionOf(store.read, referral);
    const next = questionsOf({ definition, referral, said, patient: { sex: "female" } })
      .find(({ key }) => said[key] === undefined && key !== "anything_else");
    if (!next) return { actor, referral };
    const answer = next.key === "immune_suppression" ? immune : firstOf(next);
    await saveLinkAnswer(store, actor, next.key, answer);
  }
  throw new Error("Something is asked again and again");
}

function firstOf(question: Question): string | readonly string[] {
  if (question.kind === "site") return "forearm";
  if (question.kind === "several") return [question.options[0]!.value];
  return "options" in question ? question.options[0]!.value : "3 months";
}

async function sent(
  homes: HomesWay,
  around: (store: Store, at: AtHome) => Promise<{ immune?: string; photographs?: boolean }> = () =>
    Promise.resolve({}),
) {
  await using store = await testStore();
  const at = await homeExists(store, { homes });
  const { photographs = true, ...said } = await around(store, at);
  const { actor, referral } = await answered(store, at, said);
  if (photographs) {
    await photographExists(store, { ...await referralExists(store, at), ...referral });
  }
  await finishLink(store, actor);
  const told = await store.read.select().from(notices);
  deepEqual(new Set(told.map(({ kind }) => kind)), new Set(["resident_referred"]));
  deepEqual(
    new Set(told.map(({ userId }) => userId)),
    new Set([at.gp.userId, at.nurse.userId]),
  );
  return await findReferral(store.read, at.gp, referral.id);
}

Deno.test("a home's case goes to the specialist without what only a clinician could say", async () => {
  const referral = await sent("to_service");
  deepEqual([referral.state, referral.conversion, referral.sentByName], [
    "waiting",
    "not_authorised",
    "Blessing Okafor",
  ]);
  equal(referral.history["question"], "Rosewood House asks for advice about this resident’s skin");
  equal(referral.history["suspect_cancer"], undefined);
});

Deno.test("where the service says so, the practice looks at it first and says what it asks", async () => {
  const referral = await sent("to_practice");
  deepEqual([referral.state, referral.conversion], ["draft", null]);
  equal(referral.history["question"], undefined);
});

Deno.test("an earlier referral of the same resident does not keep the home waiting", async () => {
  const referral = await sent("to_service", async (store, at) => {
    await referralExists(store, at, { patientId: at.resident.id, state: "answered" });
    return {};
  });
  equal(referral.state, "waiting");
});

Deno.test("a resident whom the service does not take goes to the practice", async () => {
  const referral = await sent("to_service", () => Promise.resolve({ immune: "yes" }));
  equal(referral.state, "draft");
});

Deno.test("without a photograph, it goes to the practice where the service needs one", async () => {
  const referral = await sent("to_service", () => Promise.resolve({ photographs: false }));
  equal(referral.state, "draft");
});
