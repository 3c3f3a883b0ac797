/** Somebody at a picture of a ruler, which can be marked and measured. */
import type { Page } from "playwright-core";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { drawn } from "@/tests/e2e/at_viewer.ts";
import { serve } from "@/tests/e2e/served.ts";
import { viewerStage } from "@/tests/e2e/viewer_stage.ts";
import { htmxReady, visit } from "@/tests/e2e/visit.ts";
import { ruledPhotograph } from "@/tests/factories/drawn_photographs.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export async function atRuler(
  journey: (page: Page, at: {
    readonly id: string;
    readonly marks: () => ReturnType<typeof marksOn>;
    readonly scales: () => ReturnType<typeof scalesOn>;
    readonly faults: string[];
  }) => Promise<void>,
) {
  await using store = await testStore();
  await using served = await serve(store);
  const { consultant, ids } = await viewerStage(store, served, [
    { kind: "close_up", bytes: await ruledPhotograph() },
    { kind: "overview" },
  ]);
  const id = ids[0]!;
  await visit(served, { person: consultant }, async (page, { faults }) => {
    await page.goto(paths.photograph(id));
    await drawn(page, id);
    await htmxReady(page);
    await journey(page, {
      id,
      marks: () => marksOn(store.read, consultant, [id]),
      scales: () => scalesOn(store.read, consultant, [id]),
      faults,
    });
  });
}

export const list = (page: Page) => page.locator(".mark-list li");
