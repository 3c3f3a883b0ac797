/**
 * How many messages the product relays in a second of the processor, against npm's `peer`, side by
 * side. A second of the processor and not of the clock: two thousand browsers on the same machine
 * take most of that, the same for both.
 */
import { openBrowsers } from "@/tests/bench/broker/browsers.ts";
import { ourPlace, peerPackage, type Place } from "@/tests/bench/broker/places.ts";
import { ratio } from "@/tests/bench/harness.ts";

export const name = "2,000 browsers: signals relayed in a second of the processor, against peer";
export const unit = "times";
export const goal = ">=1.5";

const count = 2000;
const messages = 20_000;

export async function measure(): Promise<number> {
  await using ours = await ourPlace(count);
  await using theirs = await peerPackage(count);
  const sides = [];
  for (const place of [ours, theirs]) sides.push(await side(place));
  try {
    return await ratio(sides[0]!.perSecond, sides[1]!.perSecond, 5);
  } finally {
    for (const { close } of sides) await close();
  }
}

async function side(place: Place) {
  const browsers = await openBrowsers(place, { count });
  return {
    async perSecond() {
      const before = await processorSeconds(place.pid);
      await browsers.relayed(messages);
      return messages / (await processorSeconds(place.pid) - before);
    },
    close: browsers.close,
  };
}

/** Its own and the kernel's for it: proc(5), fields 14 and 15, in hundredths. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await Deno.readTextFile(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
