/** Marks over a slow line: what is pressed again, and what is drawn while something else is on its way. */
import { deepEqual, equal } from "node:assert/strict";
import { atRuler, list } from "@/tests/e2e/at_ruler.ts";
import { drag, drawn, pane } from "@/tests/e2e/at_viewer.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";
import { ruled } from "@/tests/factories/drawn_photographs.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("a mark whose removal is pressed again while the line is slow is removed, and the viewer stays", async () => {
  await atRuler(async (page, { id, marks }) => {
    await page.keyboard.press("a");
    await drag(page, [[300, 300], [690, 490]], ruled);
    await list(page).first().waitFor();
    const pressedTwice = Promise.withResolvers<void>();
    let asked = 0;
    await page.route("**/removal", async (post) => {
      asked++;
      await pressedTwice.promise;
      await post.continue();
    });
    const remove = list(page).getByRole("button", { name: "Remove arrow" });
    await remove.press("Enter");
    await page.locator(".htmx-request").waitFor();
    await remove.press("Enter");
    pressedTwice.resolve();
    await list(page).first().waitFor({ state: "detached" });
    await page.reload();
    await drawn(page, id);
    deepEqual([await marks(), asked], [[], 1]);
  });
});

Deno.test("on a slow line marks that are drawn while their list is read again stay, and come to stand in it", async () => {
  await atRuler(async (page, { id, marks }) => {
    const gate = () => Promise.withResolvers<void>();
    let [reading, saving] = [gate(), gate()];
    let read = 0;
    await page.route(`**${paths.photograph(id)}`, async (asked) => {
      read++;
      await reading.promise;
      await asked.continue().catch(() => {});
    });
    await page.route("**/marks", (asked) => saving.promise.then(() => asked.continue()));
    const draw = async (y: number) => {
      await page.keyboard.press("a");
      await drag(page, [[300, y], [690, y]], ruled);
    };
    const lines = pane(page).locator("svg .marks__line");
    saving.resolve();
    await draw(300);
    await until("the list is read again", () => read === 1);
    saving = gate();
    await draw(400);
    reading.resolve();
    await list(page).first().waitFor();
    equal(await lines.count(), 2);

    reading = gate();
    saving.resolve();
    await until("the list is read again", () => read === 2);
    await draw(500);
    await until("the third is saved", async () => (await marks()).length === 3);
    await until("the list is read again", () => read === 3);
    reading.resolve();
    await list(page).nth(2).waitFor();
    equal(await lines.count(), 3);
  });
});
