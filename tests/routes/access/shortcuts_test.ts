import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema/access.ts";
import { usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { paths } from "@/views/paths.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a key of one's own is saved, shown in the queue's help, and put back to the usual", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { consultant } = parties;
  await referralExists(store, parties);
  const keptKeys = async () =>
    (await store.read.select().from(users).where(eq(users.id, consultant.userId)))[0]?.shortcutKeys;
  const queue = async () => await (await bedside.get(paths.queue(), consultant)).text();
  const send = (keys: Record<string, string>) =>
    bedside.post(paths.accountShortcuts(), { ...usualKeys, ...keys }, consultant);

  match(await queue(), /<kbd>c<\/kbd><\/dt><dd>Claim the case/);
  equal((await send({ claim: "X", undo: "" })).status, 303);
  deepEqual(await keptKeys(), { claim: "x", undo: "" });
  const html = await queue();
  match(html, /<kbd>x<\/kbd><\/dt><dd>Claim the case/);
  match(html, /data-keys="[^"]*&quot;claim&quot;:&quot;x&quot;/);
  const own = await (await bedside.get(paths.accountShortcuts(), consultant)).text();
  match(own, /Usually c/);
  match(await (await bedside.get(paths.account(), consultant)).text(), /On, with your own keys/);

  equal((await bedside.post(paths.accountShortcutsUsual(), {}, consultant)).status, 303);
  equal(await keptKeys(), null);
  const usual = await (await bedside.get(paths.accountShortcuts(), consultant)).text();
  doesNotMatch(usual, /Usually|Use the usual keys again/);
});

Deno.test("a key for two things is refused in words, and what was typed stays", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { consultant } = await partiesExist(store);
  const refused = await bedside.post(
    paths.accountShortcuts(),
    { ...usualKeys, claim: "J", undo: "uu" },
    consultant,
  );
  equal(refused.status, 422);
  const html = await refused.text();
  match(html, /Choose another key for “Claim the case”: j is already for “Next case in the list”/);
  match(html, /The key for “Undo the answer just sent” must be one letter/);
  match(html, /name="claim"[^>]*value="J"/);
  const [row] = await store.read.select().from(users).where(eq(users.id, consultant.userId));
  equal(row?.shortcutKeys, null);
});
