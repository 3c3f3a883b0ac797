import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Actor } from "@/domain/access/actor.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { earlierAnswers } from "@/domain/answers/find_earlier.ts";
import { findAnswerDraft } from "@/domain/answers/find.ts";
import { templatesOf } from "@/domain/answers/find_templates.ts";
import { AnswerForm } from "@/domain/answers/forms.ts";
import { insertWords } from "@/domain/answers/insert.ts";
import { removeTemplate } from "@/domain/answers/remove_template.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { blanksIn, filledIn, inserted, placeholders } from "@/domain/answers/templates.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";

const own = {
  name: "Eczema",
  whose: "own",
  plan: "Emollient for {first name}, {weeks} weeks",
} as const;

Deno.test("placeholders are filled in from the case; other braces are left for the writer", () => {
  const facts = Object.fromEntries(
    Object.keys(placeholders).map((name) => [name, `<${name}>`]),
  ) as Record<keyof typeof placeholders, string>;
  equal(
    filledIn("Dear {full name}, {size} {Not one}", facts),
    "Dear <full name>, {size} {Not one}",
  );
  deepEqual(blanksIn("{size} and {size}, {weeks}, {Not one}"), ["{size}", "{weeks}"]);
});

Deno.test("a template comes after what was typed, once; a diagnosis that was typed stays", () => {
  const template = { diagnosis: "Eczema", plan: "Emollient", medicines: "None" };
  const once = inserted({ diagnosis: "BCC", plan: "Refer" }, template);
  deepEqual(once, { diagnosis: "BCC", plan: "Refer\nEmollient", medicines: "None" });
  deepEqual(inserted(once, template), once);
});

Deno.test("an answer in which something is still to be filled in is not sent", () => {
  const typed = { diagnosis: "Eczema", plan: "{weeks} weeks", outcome: "discharged" };
  deepEqual(AnswerForm.safeParse(typed).error?.issues.map(({ path, message }) => [path, message]), [
    [["plan"], "Fill in {weeks}, or take it out"],
  ]);
});

Deno.test("insertWords() keeps what was typed as the draft, with the template's words after it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const template = await saveTemplate(store, parties.consultant, parties.service.id, own);
  await insertWords(store, parties.consultant, id, { plan: "First", outcome: "discharged" }, {
    template,
  });
  deepEqual(await findAnswerDraft(store.read, parties.consultant, id), {
    plan: "First\nEmollient for Edith, {weeks} weeks",
    outcome: "discharged",
  });
  const { id: elsewhere } = await serviceExists(store, { organisationId: parties.specialists.id });
  const others = await saveTemplate(store, parties.consultant, elsewhere, own);
  await rejects(insertWords(store, parties.consultant, id, {}, { template: others }), {
    kind: "invalid",
  });
});

Deno.test("one's own templates are one's own; the service's are everyone's, and few keep them", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { consultant, colleague, manager, service } = parties;
  const nurse = await personExists(store, "specialist_nurse", {
    organisation: parties.specialists,
  });
  const { remote } = await remoteTeamExists(store, parties);
  const mine = await saveTemplate(store, consultant, service.id, own);
  const shared = await saveTemplate(store, manager, service.id, { ...own, whose: "service" });
  const seen = async (actor: Actor) =>
    (await templatesOf(store.read, actor, service.id)).map(({ id }) => id).sort();
  deepEqual(await seen(consultant), [mine, shared].sort());
  deepEqual(await seen(colleague), [shared]);
  deepEqual(await seen(remote), [shared]);
  deepEqual(await seen(await personExists(store, "consultant")), []);
  await rejects(saveTemplate(store, nurse, service.id, { ...own, whose: "service" }), {
    kind: "forbidden",
  });
  await rejects(saveTemplate(store, nurse, service.id, own, shared), { kind: "forbidden" });
  await rejects(removeTemplate(store, nurse, shared), { kind: "forbidden" });
  await rejects(removeTemplate(store, colleague, mine), { kind: "not_found" });
  await saveTemplate(store, consultant, service.id, { ...own, name: "Hand eczema" }, mine);
  await removeTemplate(store, manager, shared);
  deepEqual((await templatesOf(store.read, consultant, service.id)).map(({ name }) => name), [
    "Hand eczema",
  ]);
});

Deno.test("the last answers for a diagnosis are those of the own service, and give their plan again", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { consultant } = parties;
  const given = async (diagnosis: string, plan: string, over = {}) => {
    const { id } = await referralExists(store, parties, { state: "claimed", ...over });
    await answerReferral(store, consultant, id, {
      diagnosis,
      plan,
      outcome: "treat_in_primary_care",
      reply: "To somebody else",
      medicines: "Steroid",
    });
    await answersLeft(store);
    return id;
  };
  await given("Eczema", "Emollient");
  await given("Psoriasis", "Vitamin D");
  const { id: serviceId } = await serviceExists(store, { organisationId: parties.specialists.id });
  await given("Eczema", "Elsewhere", { serviceId });
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const of = { id, serviceId: parties.service.id };
  const found = await earlierAnswers(store.read, consultant, of, "Eczema");
  deepEqual(found.map(({ plan }) => plan), ["Emollient"]);
  await insertWords(store, consultant, id, { diagnosis: "Eczema" }, { earlier: found[0]!.id });
  deepEqual(await findAnswerDraft(store.read, consultant, id), {
    diagnosis: "Eczema",
    plan: "Emollient",
    medicines: "Steroid",
  });
  deepEqual(
    await earlierAnswers(store.read, await personExists(store, "consultant"), of, "Eczema"),
    [],
  );
});
