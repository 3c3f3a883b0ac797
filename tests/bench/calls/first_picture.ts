/** From "Answer" to the first picture decoded on both sides, again and again, on loopback. */
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { shifts } from "@/db/schema/hubs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { endCall } from "@/domain/calls/end.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { type AtCamera, atCamera, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

const rounds = 20;
let measured: Promise<readonly number[]> | undefined;

/** Milliseconds of each round; both benchmarks read the same rounds. */
export const firstPictures = (): Promise<readonly number[]> => measured ??= measureAll();

/** Notes when the first picture of somebody else was shown. */
const noteFirst = `new MutationObserver(() => {
  for (const video of document.querySelectorAll(".tile video")) {
    if (video.noted) continue;
    video.noted = true;
    video.requestVideoFrameCallback(() => self.firstPicture ??= Date.now());
  }
}).observe(document, { subtree: true, childList: true })`;

async function measureAll(): Promise<readonly number[]> {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  const shift = await shiftExists(store, parties.handler);
  await using served = await serve(store);
  try {
    await using home = await atCamera(served, parties.carer);
    await using hub = await atCamera(served, parties.handler);
    for (const { context } of [home, hub]) await context.addInitScript({ content: noteFirst });
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
      await home.page.goto(paths.call(id));
      await home.page.getByText("Your call is next").waitFor();
      await hub.page.goto(paths.desk());
      const pressed = await press(hub, paths.callAnswer(id));
      const seen = await Promise.all([home, hub].map(({ page }) => firstOn(page)));
      // The first warms caches and the browser's decoders.
      if (round > 0) times.push(Math.max(...seen) - pressed);
      await endCall(store, parties.handler, id);
      // Both pages turn to what is over by themselves.
      for (const { page } of [home, hub]) await page.getByText("This call has ended").waitFor();
      await becomesReady(store, shift.id);
    }
    return times;
  } finally {
    await closeCallBrowser();
  }
}

/** As the desk's button does. */
async function press({ page }: AtCamera, action: string): Promise<number> {
  return await page.evaluate<number>(`(() => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = ${JSON.stringify(action)};
    document.body.append(form);
    // Once this has been answered: the page goes away with the answer to a press.
    setTimeout(() => form.submit());
    return Date.now();
  })()`);
}

async function firstOn(page: AtCamera["page"]): Promise<number> {
  let seen: number | undefined;
  await until("the first picture", async () => {
    seen = await page.evaluate<number | undefined>("self.firstPicture").catch(() => undefined);
    return seen !== undefined;
  });
  return seen!;
}

async function becomesReady(store: Store, id: typeof shifts.$inferSelect.id): Promise<void> {
  const now = instantOf(store.now());
  await inTurn(store, async () => {
    await insidesOf(store).db.update(shifts)
      .set({ state: "ready", stateSince: now, idleSince: now, lastSeenAt: now })
      .where(eq(shifts.id, id));
  });
}
