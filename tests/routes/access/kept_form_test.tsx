/** What was typed when a session had ended comes back after signing in: tried on a small form of its own. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { z } from "zod";
import { keptForms } from "@/db/schema/access.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { signedIn } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { knownPassword, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";

function NotePage({ form }: { form: FormState }) {
  return (
    <Layout title="Note">
      <TextField form={form} name="note" label="Note" />
      <TextField form={form} name="postcode" label="Postcode" />
    </Layout>
  );
}
const NoteForm = z.object({ note: z.string().min(3, "Write more"), postcode: z.string() });
const page = (c: PageContext, again?: FormState) =>
  show(c, <NotePage form={formShown(c, again)} />, again ? 422 : 200);
const notes = createApp()
  .get("/", signedIn(), (c) => page(c))
  .post("/", signedIn(), form(NoteForm, page), (c) => c.redirect("/account", 303));

async function typingUntilTooLate() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  bedside.app.route("/notes/:noteId", notes);
  const gp = await personExists(store, "gp", { password: true, email: "gp@oakfield.example" });
  const screen = browser(bedside);
  const signIn = (address: string, email = gp.email) =>
    screen.post(address, { email, password: knownPassword });
  await signIn("/sign-in");
  clock.forward({ minutes: 31 });
  return {
    clock,
    store,
    bedside,
    gp,
    screen,
    signIn,
    kept: () => store.read.select().from(keptForms),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const typed = {
  note: "Itchy for <b>months</b>",
  postcode: "SV1 2AB",
  password: "hunter2 hunter2",
  current: "hunter2 hunter2",
  code: "123456",
  set_up_token: "t0k3n",
};
const referer = "http://localhost/notes/7?from=queue";

Deno.test("what was typed too late comes back after signing in, and is forgotten once it is taken", async () => {
  await using at = await typingUntilTooLate();
  const late = await at.screen.post("/notes/7", typed, { referer });
  equal(late.status, 303);
  equal(late.location, "/sign-in?to=%2Fnotes%2F7%3Ffrom%3Dqueue&kept=1&ended=1");
  const page = await at.screen.get(late.location!);
  match(page.text, /nothing happened for 30 minutes\. What you typed is kept\./);
  equal(page.html.includes("Itchy"), false);

  const action = /action="([^"]*)"/.exec(page.html)![1]!.replaceAll("&amp;", "&");
  const back = await at.signIn(action);
  equal(back.location, "/notes/7?from=queue&kept=1");
  const shown = await at.screen.get(back.location!);
  match(shown.html, /value="Itchy for &lt;b&gt;months&lt;\/b&gt;"/);
  match(shown.html, /value="SV1 2AB"/);

  equal((await at.screen.post("/notes/7", { note: "x", postcode: "" })).status, 422);
  equal((await at.kept()).length, 1);
  equal((await at.screen.post("/notes/7", typed)).status, 303);
  equal((await at.kept()).length, 0);
  equal((await at.screen.get(back.location!)).html.includes("Itchy"), false);
});

Deno.test("passwords, codes and tokens are never kept", async () => {
  await using at = await typingUntilTooLate();
  await at.screen.post("/notes/7", typed, { referer });
  const [row] = await at.kept();
  deepEqual(Object.keys(row!.fields).toSorted(), ["note", "postcode"]);
});

Deno.test("someone else who signs in at the same screen does not see what was typed", async () => {
  await using at = await typingUntilTooLate();
  const nurse = await personExists(at.store, "practice_nurse", { password: true });
  const late = await at.screen.post("/notes/7", typed, { referer });
  const back = await at.signIn(late.location!, nurse.email);
  const shown = await at.screen.get(back.location!);
  equal(shown.status, 200);
  equal(shown.html.includes("Itchy"), false);
  equal((await at.kept()).length, 1);
});

Deno.test("a stranger's form is not kept: there is nobody to give it back to", async () => {
  await using at = await typingUntilTooLate();
  const stranger = browser(at.bedside);
  equal((await stranger.post("/notes/7", typed, { referer })).status, 303);
  deepEqual(await at.kept(), []);
});

Deno.test("what was typed is not given back after a day", async () => {
  await using at = await typingUntilTooLate();
  const late = await at.screen.post("/notes/7", typed, { referer });
  at.clock.forward({ hours: 24, seconds: 1 });
  const back = await at.signIn(late.location!);
  equal((await at.screen.get(back.location!)).html.includes("Itchy"), false);
});

Deno.test("the last form of a twelve-hour day is kept too", async () => {
  await using at = await typingUntilTooLate();
  at.clock.forward({ hours: 12 });
  const late = await at.screen.post("/notes/7", typed, { referer });
  match(late.location!, /kept=1/);
  match(
    (await at.screen.get(late.location!)).text,
    /signed in for 12 hours. What you typed is kept/,
  );
});

Deno.test("what is on the screen when a session ends is kept without being sent", async () => {
  await using at = await typingUntilTooLate();
  const kept = await at.screen.post("/session/keep?path=%2Fnotes%2F7", typed);
  deepEqual([kept.status, kept.html], [204, ""]);
  const back = await at.signIn("/sign-in?to=%2Fnotes%2F7&ended=1&kept=1");
  match((await at.screen.get(back.location!)).html, /Itchy/);
  const stranger = browser(at.bedside);
  equal((await stranger.post("/session/keep?path=%2Fnotes%2F7", typed)).status, 401);
});

Deno.test("a form sent when the organisation has begun to ask for a second factor is kept", async () => {
  await using at = await typingUntilTooLate();
  const admin = await personExists(at.store, "administrator", { secondFactor: false });
  const answer = await at.bedside.post("/admin/jobs/1/retry", { note: "kept" }, admin);
  equal(
    answer.headers.get("location"),
    "/account/second-factor?to=%2Fadmin%2Fjobs%2F1%2Fretry&kept=1",
  );
  ok((await at.kept()).some(({ userId }) => userId === admin.userId));
});
