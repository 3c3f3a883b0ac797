/** Sessions that have ended, and forms sent by whoever held them. */
import { equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { keptForms, sessions } from "@/db/schema/access.ts";
import { insidesOf } from "@/db/store.ts";
import { hostileInstall } from "@/tests/routes/hostile/install.ts";
import { speaksTus } from "@/tests/support/routes.ts";
import { canary, complaints, judge, nothingInTheLog } from "@/tests/routes/hostile/judge.ts";

const anHour = 60 * 60 * 1000;

Deno.test("whatever an ended session sends, it leads to sign in, and its words are kept for their owner", async () => {
  await using install = await hostileInstall();
  const { bedside, store, routes, visitorOf, addressesOf } = install;
  const wrong = complaints();
  const forms = routes.filter(({ method, guard, path, toScript }) =>
    method === "POST" && guard !== "anyone" && guard !== "link" && !speaksTus(path) && !toScript
  );
  for (const route of forms) {
    const [path] = await addressesOf(route);
    const visitor = (await visitorOf(route))!;
    const longAgo = instantOf(new Date(store.now().getTime() - anHour));
    await insidesOf(store).db.update(sessions).set({ lastSeenAt: longAgo })
      .where(eq(sessions.id, visitor.sessionId));
    const fields = new URLSearchParams([["words", `${canary}\0`], ["words", "two"], [
      "__proto__",
      "x",
    ]]);
    const answer = await bedside.post(path!, fields, visitor);
    const to = answer.headers.get("location") ?? "";
    const { status, problems } = await judge(answer);
    wrong.add(route, "ended", problems);
    if (status !== 303 || !to.startsWith("/sign-in?")) {
      wrong.add(route, "ended", [
        `${status} ${to}`,
      ]);
    }
    const [kept] = await store.read.select().from(keptForms).where(eq(keptForms.path, path!));
    const words = JSON.stringify(kept?.fields["words"]);
    if (!words?.includes(canary)) wrong.add(route, "ended", [`kept ${words}`]);
  }
  wrong.none();
  nothingInTheLog(install);
});

Deno.test("an ended session cannot fill the disk with forms to be kept", async () => {
  await using install = await hostileInstall();
  const { bedside, store, parties } = install;
  for (let i = 0; i < 60; i++) {
    await bedside.post(`/session/keep?path=/nowhere/${i}`, { words: `${canary} ${i}` }, parties.gp);
  }
  equal(await store.read.$count(keptForms), 20);
  const [newest] = await store.read.select().from(keptForms)
    .where(eq(keptForms.path, "/nowhere/59"));
  match(String(newest?.fields["words"]), / 59$/);
});
