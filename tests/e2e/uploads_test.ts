/** Photographs on their way in: each says what became of it, and what to do. */
import { equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { photographs } from "@/db/schema/photographs.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testFolder } from "@/tests/support/install.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const upload = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "image/jpeg",
  buffer: Buffer.from(bytes),
});
const letter = upload("letter.jpg", new TextEncoder().encode("Dear doctor"));

async function withDraft(
  options: { readonly javaScript: boolean },
  journey: (...at: Parameters<Parameters<typeof visit>[2]>) => Promise<void>,
): Promise<number> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await visit(served, { person: parties.gp, width: 360, ...options }, async (page, at) => {
    await page.goto(paths.referralPhotographs(id));
    await journey(page, at);
  });
  await served.settled();
  return await store.read.$count(photographs, eq(photographs.state, "ready"));
}

Deno.test("photographs go one by one with a word for each, and appear when they are ready", async () => {
  const first = upload("first.jpg", await smallJpeg());
  const second = upload("second.jpg", await smallJpeg());
  const ready = await withDraft({ javaScript: true }, async (page) => {
    await page.getByLabel("Close-up").setInputFiles([first, second, letter]);
    await page.getByText(/not a photograph. Choose one saved as/).waitFor();
    // Plain colours, so they are told to be too small and blurred.
    for (const name of ["first.jpg", "second.jpg"]) {
      const row = page.getByRole("listitem").filter({ hasText: name });
      await row.getByRole("button", { name: "Send it anyway" }).click();
      await row.getByText("Added", { exact: true }).waitFor();
    }
    await page.getByLabel("Dermoscopic").setInputFiles([first]);
    await page.getByRole("button", { name: "Send it anyway" }).click();
    await page.getByText("This was here already: kept once", { exact: true }).waitFor();
    await page.locator("#photographs img").nth(1).waitFor();
    await accessible(page);
  });
  equal(ready, 2);
});

Deno.test("a photograph that is too large says how large it may be, with and without scripts", async () => {
  await using folder = await testFolder();
  const tooLarge = `${folder.path}/huge.jpg`;
  await Deno.writeFile(tooLarge, await smallJpeg());
  await Deno.truncate(tooLarge, uploadLimits.fileBytes + 1);
  for (const javaScript of [true, false]) {
    const ready = await withDraft({ javaScript }, async (page) => {
      await page.getByLabel("Close-up").setInputFiles(tooLarge);
      if (!javaScript) await page.getByRole("button", { name: "Add photographs" }).click();
      await page.getByText(/A photograph can be 50 MB at most/).waitFor();
      await accessible(page);
    });
    equal(ready, 0);
  }
});

Deno.test("without scripts, what is not a photograph is named, and the good one is kept", async () => {
  const good = upload("good.jpg", await smallJpeg());
  const ready = await withDraft({ javaScript: false }, async (page) => {
    await page.getByLabel("Close-up").setInputFiles([good, letter]);
    await page.getByRole("button", { name: "Add photographs" }).click();
    await page.getByText("letter.jpg is not a photograph saved as").waitFor();
    match(await page.title(), /^Error: /);
    equal(await page.locator("#photographs .photographs > li").count(), 1);
  });
  equal(ready, 1);
});
