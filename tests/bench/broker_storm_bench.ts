/** Two thousand browsers lose their line and come back within five seconds, while others talk. */
import { openBrowsers } from "@/tests/bench/broker/browsers.ts";
import { ourPlace } from "@/tests/bench/broker/places.ts";

export const name = "2,000 browsers reconnect within 5 s: signals lost between others";
export const unit = "signals";
export const goal = "<=0";

const storming = 2000;
const talking = 100;

export async function measure(): Promise<number> {
  await using place = await ourPlace(storming + talking);
  const talkers = await openBrowsers(place, { count: talking });
  const others = await openBrowsers(place, { from: talking, count: storming });
  let isOver = false;
  const storm = others.reconnect(5000).then(() => void (isOver = true));
  // Each must come back before the next goes out; one that is lost is waited for in vain.
  let lost = 0;
  while (!isOver && lost === 0) lost = await missing(talkers.relayed(200));
  await storm;
  await Promise.all([talkers.close(), others.close()]);
  return lost;
}

async function missing(work: Promise<unknown>): Promise<number> {
  const { promise: late, resolve } = Promise.withResolvers<number>();
  const timer = setTimeout(() => resolve(1), 30_000);
  const lost = await Promise.race([work.then(() => 0), late]);
  clearTimeout(timer);
  return lost;
}
