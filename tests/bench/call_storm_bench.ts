/** Two people talk while 2,000 browsers lose their line and come back within five seconds. */
import type { Id } from "@/db/columns.ts";
import { openBrowsers } from "@/tests/bench/broker/browsers.ts";
import { ourPlace } from "@/tests/bench/broker/places.ts";
import {
  answeredCallExists,
  type AtCamera,
  atCamera,
  closeCallBrowser,
  picturesFlow,
} from "@/tests/e2e/calls/stage.ts";
import { type CallParties, callPartiesExist } from "@/tests/factories/calls.ts";
import { homeCallsHub } from "@/tests/factories/tablets.ts";
import { paths } from "@/views/paths.ts";

export const name = "2,000 browsers reconnect within 5 s: sides of a live call that lose it";
export const unit = "sides";
export const goal = "<=0";

const storming = 2000;

/** Whatever the page says of a lost line, or of a broker that is away, from now on. */
const noteLosses = `{
  self.losses = [];
  const look = () => {
    if (document.body.innerText.includes("Connecting…")) self.losses.push("line");
    if (document.querySelector("[data-offline]")) self.losses.push("broker");
  };
  setInterval(look, 100);
}`;

export async function measure(): Promise<number> {
  const talk = Promise.withResolvers<CallParties & { readonly id: Id<"Call"> }>();
  await using place = await ourPlace(storming, async (store) => {
    const parties = await callPartiesExist(store);
    await homeCallsHub(store, parties.home, parties.hub);
    talk.resolve({ ...parties, id: await answeredCallExists(store, parties) });
  });
  const { id, carer, handler } = await talk.promise;
  try {
    await using home = await atCamera(place, carer);
    await using hub = await atCamera(place, handler);
    for (const { page } of [home, hub]) await page.goto(paths.call(id));
    for (const { page } of [home, hub]) await picturesFlow(page);
    const others = await openBrowsers(place, { count: storming });
    for (const { page } of [home, hub]) await page.evaluate(noteLosses);
    await others.reconnect(5000);
    const lost = (await Promise.all([home, hub].map(hasLost))).filter(Boolean);
    await others.close();
    return lost.length;
  } finally {
    await closeCallBrowser();
  }
}

async function hasLost({ page }: AtCamera): Promise<boolean> {
  const gone = await picturesFlow(page).then(() => false, () => true);
  return gone || (await page.evaluate<string[]>("self.losses")).length > 0;
}
