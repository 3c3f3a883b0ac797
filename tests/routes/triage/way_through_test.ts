/** Whoever goes through a view of the queue stays in it, whatever they do with its cases. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { paths, type Way } from "@/views/paths.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const answer = { diagnosis: "Naevus", plan: "Reassure", outcome: "treat_in_primary_care" };
const asked = { kind: "information", words: "How long?" };
const way: Way = { in: "priority=urgent", work: "3" };

async function atWork(
  journey: (at: {
    bedside: Awaited<ReturnType<typeof testApp>>;
    parties: Parties;
    /** Held, of the view. */
    id: Awaited<ReturnType<typeof referralExists>>["id"];
    /** Where a form that was sent leads. */
    leadsTo: (path: string, fields: Record<string, string>, who?: Who) => Promise<string | null>;
    urgent: () => ReturnType<typeof referralExists>;
  }) => Promise<void>,
) {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const held = await referralExists(store, parties, { state: "claimed", priority: "urgent" });
  await journey({
    bedside,
    parties,
    id: held.id,
    urgent: () => referralExists(store, parties, { priority: "urgent" }),
    async leadsTo(path, fields, who = "consultant") {
      const headers = { accept: "text/html" };
      const body = new URLSearchParams(fields);
      const sent = await bedside.ask(path, { method: "POST", headers, body }, parties[who]);
      equal(sent.status, 303);
      return sent.headers.get("location");
    },
  });
}

type Who = "consultant" | "colleague";

Deno.test("a case that was returned leads to the next of the view, and counts", async () => {
  await atWork(async ({ bedside, parties, id, leadsTo, urgent }) => {
    const next = await urgent();
    const page = await (await bedside.get(paths.referralAnswer(id, way), parties.consultant))
      .text();
    const ask = paths.referralRequest(id, "photographs", way);
    match(page, new RegExp(ask.replace("?", "\\?").replaceAll("&", "&amp;")));
    equal(await leadsTo(ask, asked), paths.caseOf(next.id, { ...way, work: "4" }));
  });
});

Deno.test("with nothing else in the view, a page says how many were done and what is left", async () => {
  await atWork(async ({ bedside, parties, id, leadsTo }) => {
    const end = paths.workedThrough({ undo: id, ...way, work: "4" });
    equal(await leadsTo(paths.referralAnswer(id, way), answer), end);
    const html = await (await bedside.get(end, parties.consultant)).text();
    match(html, /You have done <strong>4 cases<\/strong>/);
    match(html, /Nothing else waits in this\s+view: Urgent/);
    match(html, /leaves in 10\s+seconds/);
    doesNotMatch(html, /What is left elsewhere/);
    const undo = paths.referralAnswerUndo(id, { ...way, work: "4" });
    equal(await leadsTo(undo, {}), paths.referralAnswer(id, way));
    const again = await (await bedside.get(paths.workedThrough(way), parties.consultant)).text();
    match(again, /What is left elsewhere[\s\S]*mine=1">Mine<\/a> 1/);
    doesNotMatch(again, /seconds/);
  });
});

Deno.test("keeping, putting back and taking over leave somebody in their view", async () => {
  await atWork(async ({ bedside, parties, id, leadsTo, urgent }) => {
    const here = paths.referralAnswer(id, way);
    equal(await leadsTo(paths.referralClaimRenewal(id, way), {}), here);
    const takeOver = paths.referralTakeOver(id, way);
    const html = await (await bedside.get(paths.caseOf(id, way), parties.colleague)).text();
    match(html, new RegExp(takeOver.replace("?", "\\?").replaceAll("&", "&amp;")));
    const because = { from: parties.consultant.userId, because: "Away" };
    equal(await leadsTo(takeOver, because, "colleague"), here);
    const release = paths.referralRelease(id, way);
    equal(await leadsTo(release, {}, "colleague"), paths.nextCase(id, way));
    const next = await urgent();
    const onwards = await bedside.get(paths.nextCase(id, way), parties.colleague);
    equal(onwards.headers.get("location"), paths.caseOf(next.id, way));
  });
});

Deno.test("who goes case by case without counting comes back to the view", async () => {
  await atWork(async ({ id, leadsTo }) => {
    const seen = { in: way.in };
    const queue = paths.queue({ priority: "urgent" });
    equal(await leadsTo(paths.referralRelease(id, seen), {}), queue);
    await leadsTo(paths.referralClaim(id, seen), {});
    deepEqual(await leadsTo(paths.referralRequest(id, "information", seen), asked), queue);
  });
});
