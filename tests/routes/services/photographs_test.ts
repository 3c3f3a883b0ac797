import { doesNotMatch, equal, match } from "node:assert/strict";
import { typedThresholds } from "@/domain/photographs/service_forms.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const usual = typedThresholds(null);
const seenIn = (html: string) => /name="seen" value="(\w+)"/.exec(html)?.[1] ?? "";

async function opened() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const path = paths.servicePhotographs(parties.service.id);
  const page = async (at = path) => await (await bedside.get(at, parties.manager)).text();
  return {
    store,
    bedside,
    ...parties,
    path,
    page,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("what a manager sets is what photographs are judged by", async () => {
  await using at = await opened();
  const { bedside, manager, gp, path } = at;
  const seen = seenIn(await at.page());
  const saved = await bedside.post(path, { ...usual, leastLight: "60", seen }, manager);
  equal(saved.status, 303);
  equal(saved.headers.get("location"), path);
  match(await at.page(), /id="leastLight"[^>]*value="60"/);

  const draft = await referralExists(at.store, at, { state: "draft" });
  const asked = await (await bedside.get(paths.referralPhotographs(draft.id), gp)).text();
  match(asked, /data-thresholds="{&quot;leastLight&quot;:60}"/);
});

Deno.test("a service without limits of its own has its photographs judged as usual", async () => {
  await using at = await opened();
  const draft = await referralExists(at.store, at, { state: "draft" });
  const page = await at.bedside.get(paths.referralPhotographs(draft.id), at.gp);
  match(await page.text(), /data-thresholds="null"/);
});

Deno.test("nonsense is shown again with what was typed and what is wrong", async () => {
  await using at = await opened();
  const fields = { ...usual, leastLight: "<40>", mostClipped: "900", seen: "1" };
  const answer = await at.bedside.post(at.path, fields, at.manager);
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /<title>Error: How photographs are judged/);
  match(html, /href="#mostClipped">Too bright above: enter a whole number from 18 to 70/);
  match(html, /value="&lt;40&gt;"/);
  match(html, /value="900"/);
});

Deno.test("a page left open too long overwrites nothing, and one press goes back to as shipped", async () => {
  await using at = await opened();
  const stale = seenIn(await at.page());
  const first = { ...usual, leastLight: "60", seen: stale };
  equal((await at.bedside.post(at.path, first, at.manager)).status, 303);
  const late = await at.bedside.post(at.path, { ...usual, seen: stale }, at.manager);
  equal(late.status, 409);
  match(await late.text(), /after you opened the page/);
  const back = paths.servicePhotographsAsShipped(at.service.id);
  const lateBack = await at.bedside.post(back, { seen: stale }, at.manager);
  equal(lateBack.status, 409);
  match(await lateBack.text(), /id="leastLight"[^>]*value="60"/, "the form shows what is kept");

  const page = await at.page();
  match(page, /Go back to as shipped/);
  equal((await at.bedside.post(back, { seen: seenIn(page) }, at.manager)).status, 303);
  match(await at.page(), /as Bedside ships them/);
  const kept = await findOwnService(at.store.read, at.manager, at.service.id);
  equal(kept.verdictThresholds, null);
});

Deno.test("a manager and an administrator are led there; nobody is led to another's service", async () => {
  await using at = await opened();
  const { bedside, manager, consultant, path } = at;
  const administrator = await personExists(at.store, "administrator");
  const service = paths.service(at.service.id);
  const link = new RegExp(`href="${service}"`);
  match(await (await bedside.get(paths.home(), manager)).text(), link);
  doesNotMatch(await (await bedside.get(paths.home(), consultant)).text(), link);
  const organisation = paths.organisation(manager.organisationId);
  match(await (await bedside.get(organisation, administrator)).text(), link);
  match(await at.page(service), new RegExp(`href="${path}"`));
  equal((await bedside.get(path, administrator)).status, 200);

  const stranger = await personExists(at.store, "service_manager");
  for (const address of [path, service]) {
    const hidden = await bedside.get(address, stranger);
    equal(hidden.status, 404);
    doesNotMatch(await hidden.text(), /Dermatology advice/);
    equal((await bedside.get(address, consultant)).status, 403);
  }
});
