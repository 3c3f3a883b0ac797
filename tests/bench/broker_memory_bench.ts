/** What the whole product holds while 5,000 browsers are connected for calls and say nothing. */
import { openBrowsers } from "@/tests/bench/broker/browsers.ts";
import { ourPlace } from "@/tests/bench/broker/places.ts";
import { settledBytes } from "@/tests/bench/resident.ts";

export const name = "5,000 idle browsers of calls: what the process holds";
export const unit = "MB";
export const goal = "<=220";

const count = 5000;

export async function measure(): Promise<number> {
  await using place = await ourPlace(count);
  const browsers = await openBrowsers(place, { count });
  try {
    return await settledBytes(place.pid) / 1e6;
  } finally {
    await browsers.close();
  }
}
