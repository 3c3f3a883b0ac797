/** A lesion is marked on the body by keys, with scripts and without, and photographed. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { places } from "@/tests/factories/lesions.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

for (const javaScript of [true, false]) {
  Deno.test(`by keys alone, ${javaScript ? "with" : "without"} scripts, a lesion is marked and photographed`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await referralExists(store, parties, { state: "draft" });
    await using served = await serve(store);
    const person = { person: parties.gp, width: 360, javaScript };
    await visit(served, person, async (page) => {
      await page.goto(paths.referralPhotographs(id));
      await page.getByRole("button", { name: "Mark the lesion on the body" }).press("Enter");
      await page.getByRole("link", { name: "Cheek, left" }).press("Enter");
      await page.waitForURL(/site=36141000/);
      equal(await page.getByLabel("Place on the body").inputValue(), places.cheek);
      equal(await page.getByLabel("Left", { exact: true }).isChecked(), true);
      await page.getByRole("button", { name: "Add the lesion" }).press("Enter");
      await page.getByRole("heading", { name: "Lesion 1, cheek, left" }).waitFor();
      await accessible(page);
      const buffer = Buffer.from(await smallJpeg());
      const file = { name: "a.jpg", mimeType: "image/jpeg", buffer };
      await page.getByLabel("Close-up").setInputFiles(file);
      if (javaScript) {
        const anyway = page.getByRole("button", { name: /Send it anyway/ });
        await anyway.click();
      } else await page.getByRole("button", { name: "Add photographs" }).press("Enter");
      await page.getByText("Close-up, lesion 1, cheek, left").first().waitFor();
    });
    await served.settled();
    const [lesion] = await store.read.select().from(lesions);
    const [photograph] = await store.read.select().from(photographs);
    equal(photograph?.lesionId, lesion?.id);
    equal(photograph?.takenBy, "practice");
  });
}

Deno.test("a press says where on its place, and two in one place stand beside each other", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  for (const width of [1280, 360]) {
    await visit(served, { person: parties.gp, width }, async (page) => {
      for (const [x, y] of [[0.3, 0.4], [0.31, 0.41]] as const) {
        await page.goto(paths.lesions(id));
        const cheek = page.getByRole("link", { name: "Cheek, left" });
        const { width, height } = (await cheek.boundingBox())!;
        await cheek.click({ position: { x: width * x, y: height * y } });
        await page.waitForURL(/view=front&x=0\.\d+&y=0\.\d+/);
        equal(await page.locator(".body-map__point").count(), 1);
        await accessible(page);
        await page.getByRole("button", { name: "Add the lesion" }).click();
        await page.getByRole("heading", { name: /^Lesion \d, cheek, left/ }).first().waitFor();
      }
      await page.goto(paths.lesions(id));
      const boxes = await Promise.all(
        (await page.locator(".body-map__lesion circle").all()).map((each) => each.boundingBox()),
      );
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(0, at)) {
          ok(Math.hypot(one!.x - other!.x, one!.y - other!.y) >= one!.width * 0.9);
        }
      }
      await accessible(page);
    });
  }
  const [first] = await store.read.select().from(lesions);
  equal(first?.mapView, "front");
  await visit(served, { person: parties.gp }, async (page) => {
    await page.goto(paths.lesion(id, first!.id));
    await page.getByLabel("Where exactly").fill("Below the eye");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**${paths.lesions(id)}`);
  });
  const [same] = await store.read.select().from(lesions);
  deepEqual([same!.place, same!.mapX, same!.mapY], ["Below the eye", first!.mapX, first!.mapY]);
});
