import { doesNotMatch, equal, match } from "node:assert/strict";
import { typedPhotographs } from "@/domain/photographs/service_forms.ts";
import { photographsAskedBy } from "@/domain/services/asked.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const dermatology = photographsAskedBy({ specialtyCode: "330", photographsAsked: null });
const usual = typedPhotographs(dermatology, null);
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

Deno.test("what a manager sets is what practices are asked for and judged by", async () => {
  await using at = await opened();
  const { bedside, manager, gp, path } = at;
  const seen = seenIn(await at.page());
  const fields = { ...usual, dermoscopic: "no", close_upMany: "3", leastLight: "60", seen };
  const saved = await bedside.post(path, fields, manager);
  equal(saved.status, 303);
  equal(saved.headers.get("location"), path);
  const html = await at.page();
  match(html, /id="close_upMany"[^>]*value="3"/);
  match(html, /id="leastLight"[^>]*value="60"/);

  const draft = await referralExists(at.store, at, { state: "draft" });
  const asked = await (await bedside.get(paths.referralPhotographs(draft.id), gp)).text();
  match(asked, /data-thresholds="{&quot;leastLight&quot;:60}"/);
  doesNotMatch(asked.split('class="checklist"')[1]!.split("</section>")[0]!, /Dermoscopic/);
  const check = await (await bedside.get(paths.referralCheck(draft.id), gp)).text();
  match(check, /Close-up, 3 more/);
});

Deno.test("a service without limits of its own has its photographs judged as usual", async () => {
  await using at = await opened();
  const draft = await referralExists(at.store, at, { state: "draft" });
  const page = await at.bedside.get(paths.referralPhotographs(draft.id), at.gp);
  match(await page.text(), /data-thresholds="null"/);
});

Deno.test("nonsense is shown again with what was typed and what is wrong", async () => {
  await using at = await opened();
  const fields = { ...usual, overviewMany: "<40>", mostClipped: "900", seen: "1" };
  const answer = await at.bedside.post(at.path, fields, at.manager);
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /<title>Error: Photographs/);
  match(html, /href="#mostClipped">Too bright above: enter a whole number from 18 to 70/);
  match(html, /href="#overviewMany">Where it is on the body: enter a whole number/);
  match(html, /value="&lt;40&gt;"/);
  match(html, /value="900"/);
});

Deno.test("a preview shows what a practice would see, and keeps nothing", async () => {
  await using at = await opened();
  const typed = { ...usual, dermoscopic: "no", side: "no", seen: "1", leastLight: "70" };
  const html = await at.page(paths.servicePhotographsPreview(at.service.id, typed));
  match(html, /not saved yet/);
  match(html, /id="leastLight"[^>]*value="70"/);
  doesNotMatch(html.split('class="checklist"')[1]!.split("</section>")[0]!, /Dermoscopic/);
  const bad = paths.servicePhotographsPreview(at.service.id, { ...typed, overviewMany: "0" });
  equal((await at.bedside.get(bad, at.manager)).status, 422);
  const kept = await findOwnService(at.store.read, at.manager, at.service.id);
  equal(kept.photographsAsked, null);
});

Deno.test("a page left open too long overwrites nothing, and one press goes back to as shipped", async () => {
  await using at = await opened();
  const stale = seenIn(await at.page());
  const first = { ...usual, other: "referral", seen: stale };
  equal((await at.bedside.post(at.path, first, at.manager)).status, 303);
  const late = await at.bedside.post(at.path, { ...usual, seen: stale }, at.manager);
  equal(late.status, 409);
  match(await late.text(), /after you opened the page/);
  const back = paths.servicePhotographsAsShipped(at.service.id);
  const lateBack = await at.bedside.post(back, { seen: stale }, at.manager);
  equal(lateBack.status, 409);
  match(await lateBack.text(), /option value="referral" selected/, "the form shows what is kept");

  const page = await at.page();
  match(page, /Go back to as shipped/);
  equal((await at.bedside.post(back, { seen: seenIn(page) }, at.manager)).status, 303);
  match(await at.page(), /as Bedside ships them/);
  const kept = await findOwnService(at.store.read, at.manager, at.service.id);
  equal(kept.photographsAsked, null);
});

Deno.test("a manager and an administrator are led there; nobody is led to another's service", async () => {
  await using at = await opened();
  const { bedside, manager, consultant, path } = at;
  const administrator = await personExists(at.store, "administrator");
  const link = new RegExp(`href="${path}"`);
  match(await (await bedside.get(paths.home(), manager)).text(), link);
  doesNotMatch(await (await bedside.get(paths.home(), consultant)).text(), link);
  const organisation = paths.organisation(manager.organisationId);
  match(await (await bedside.get(organisation, administrator)).text(), link);
  equal((await bedside.get(path, administrator)).status, 200);

  const stranger = await personExists(at.store, "service_manager");
  const hidden = await bedside.get(path, stranger);
  equal(hidden.status, 404);
  doesNotMatch(await hidden.text(), /Dermatology advice/);
  equal((await bedside.get(path, consultant)).status, 403);
});
