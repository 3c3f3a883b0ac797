/** Photographs arrive whole over lines that break, and go on after the page was closed. */
import { equal, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import { sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { withDraft } from "@/tests/e2e/referral_draft.ts";
import { closeBrowser } from "@/tests/e2e/visit.ts";
import { type CuttingProxy, cuttingProxy } from "@/tests/support/cutting_proxy.ts";

Deno.test.afterAll(closeBrowser);

async function equalsSent(store: Store, bytes: Uint8Array) {
  const [photograph] = await store.read.select().from(photographs);
  equal(photograph?.sha256, createHash("sha256").update(bytes).digest("hex"));
}

Deno.test("a photograph arrives whole over a line that is cut again and again", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) =>
    line = await cuttingProxy(address, { bytesAConnection: 700_000 });
  await withDraft({ through, cut: true }, async (page, { store }) => {
    const photograph = await sharpPhotograph();
    await page.getByLabel("Close-up").setInputFiles([photograph]);
    await page.getByText("Added", { exact: true }).waitFor();
    await equalsSent(store, photograph.buffer);
    ok(line!.cuts >= 2, `cut ${line!.cuts} times`);
  });
});

Deno.test("without a connection it waits, says so, and goes on when the line is back", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) => line = await cuttingProxy(address);
  await withDraft({ through, cut: true }, async (page, { store, context }) => {
    const photograph = await sharpPhotograph();
    line!.open = false;
    line!.cut();
    await context.setOffline(true);
    await page.getByLabel("Close-up").setInputFiles([photograph]);
    await page.getByText("The connection was lost. It goes on by itself").waitFor();
    line!.open = true;
    await context.setOffline(false);
    await page.getByText("Added", { exact: true }).waitFor();
    await equalsSent(store, photograph.buffer);
  });
});

Deno.test("after the tab was closed the same photograph goes on from where it was", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) =>
    line = await cuttingProxy(address, { bytesAConnection: 400_000 });
  await withDraft({ through, cut: true }, async (page, { store }) => {
    const photograph = await sharpPhotograph();
    const begun = page.waitForResponse((answer) => answer.request().method() === "PATCH");
    await page.getByLabel("Close-up").setInputFiles([photograph]);
    await begun;
    line!.open = false;
    line!.cut();
    await page.getByText("It goes on by itself").waitFor();
    page.once("dialog", (dialog) => dialog.accept());
    line!.open = true;
    await page.reload();
    await page.getByText(/sharp\.jpg, close-up: [1-9]\d?% has arrived/).waitFor();
    const [before] = await store.read.select().from(photographUploads);

    const offsets: number[] = [];
    page.on("request", (request) => {
      if (request.method() !== "PATCH") return;
      offsets.push(Number(request.headers()["upload-offset"]));
      equal(new URL(request.url()).pathname.endsWith(before!.id), true);
    });
    const { buffer, ...named } = photograph;
    await page.getByLabel("Close-up").setInputFiles([{ ...named, name: "image.jpg", buffer }]);
    await page.getByText("Added", { exact: true }).waitFor();
    ok(offsets[0]! > 0, `went on from ${offsets[0]}`);
    await equalsSent(store, buffer);
  });
});

Deno.test("what had arrived before the tab was closed can be discarded", async () => {
  let line: CuttingProxy | undefined;
  const through = async (address: string) =>
    line = await cuttingProxy(address, { bytesAConnection: 400_000 });
  await withDraft({ through, cut: true }, async (page, { store }) => {
    const begun = page.waitForResponse((answer) => answer.request().method() === "PATCH");
    await page.getByLabel("Close-up").setInputFiles([await sharpPhotograph()]);
    await begun;
    line!.open = false;
    line!.cut();
    await page.getByText("It goes on by itself").waitFor();
    page.once("dialog", (dialog) => dialog.accept());
    line!.open = true;
    await page.reload();
    await page.getByRole("button", { name: "Discard what arrived of sharp.jpg" }).click();
    await page.getByText("Not finished.").waitFor({ state: "hidden" });
    equal(await store.read.$count(photographUploads), 0);
  });
});
