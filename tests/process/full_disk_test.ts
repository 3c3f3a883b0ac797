/** A real full disk. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { askingAs, draftInFolder, tusTo } from "@/tests/support/draft_in_folder.ts";
import { runCommand, startProcess } from "@/tests/support/process.ts";
import { mayMount, smallDisk } from "@/tests/support/small_disk.ts";
import { paths } from "@/views/paths.ts";

Deno.test({
  name: "on a full disk changes are refused in words, pages are shown, and it recovers by itself",
  ignore: !mayMount,
  async fn() {
    await using disk = await smallDisk(24);
    const BEDSIDE_DATA = `${disk.folder}/data`;
    await Deno.mkdir(BEDSIDE_DATA);
    const { gp, id } = await draftInFolder(BEDSIDE_DATA);
    const bedside = await startProcess({ BEDSIDE_DATA });
    const ask = askingAs(bedside, gp);
    const up = async () => {
      const answer = await ask("/up");
      return [answer.status, (await answer.json()).problems];
    };
    const save = async (words: string) => {
      const body = new URLSearchParams({ question: words });
      const answer = await ask(`${paths.referralHistory(id)}/draft`, { method: "POST", body });
      return { status: answer.status, page: await answer.text() };
    };
    const tus = tusTo(bedside, gp);
    const photograph = new Uint8Array(1_000_000).fill(7);
    photograph.set([0xff, 0xd8, 0xff, 0xe0]);
    const begun = await tus.begin(paths.referralUploads(id), photograph.length);
    const upload = begun.headers.get("location")!;
    deepEqual(await up(), [200, []]);

    await disk.fill();
    // The log may still have a page or two of its own to write in.
    let refused = await save("a");
    for (let i = 0; i < 50 && refused.status !== 503; i++) {
      refused = await save("b".repeat(1900 + i));
    }
    equal(refused.status, 503);
    match(refused.page, /Its disk is full or cannot be written to/);
    deepEqual(await up(), [503, ["The disk is full"]]);
    for (
      const sent of [
        await tus.patch(upload, 0, photograph),
        await tus.send(paths.referralUploads(id), photograph),
      ]
    ) {
      equal(sent.status, 503);
      match((await sent.json()).problem, /cannot keep photographs just now.*nothing was changed/);
    }
    const list = await ask(paths.referrals());
    equal(list.status, 200);
    await list.body?.cancel();

    await disk.makeRoom();
    deepEqual(await up(), [200, []]);
    equal((await save("There is room again")).status, 204);
    const arrived = Number((await tus.head(upload)).headers.get("upload-offset"));
    const taken = await tus.patch(upload, arrived, photograph.slice(arrived));
    equal(taken.status, 204);
    ok(taken.headers.get("bedside-photograph"));
    bedside.kill("SIGTERM");
    equal(await bedside.ended, 0);
    const checked = await runCommand({ BEDSIDE_DATA }, "check");
    equal(checked.code, 0, checked.stdout);
  },
});
