/** The whole test, for a page or for a tablet at night; what it found is kept by the server. */
import { tryMedia } from "@/static/js/self_test/media.js";
import { measurePace } from "@/static/js/self_test/pace.js";
import { tryWays } from "@/static/js/self_test/ways.js";

/** `told(part, verdict)` as each is known. */
export async function runTest(address, { ask, told = () => {}, show, level, media = true }) {
  const parts = {};
  const say = (part, verdict) => told(part, parts[part] = verdict);
  if (media) {
    const found = await tryMedia({ ask, show, level });
    for (const [part, verdict] of Object.entries(found)) say(part, verdict);
  }
  const relays = await fetch(`${address}/relays`).then((answer) => answer.json());
  await tryWays(relays.iceServers, say);
  const { verdict, measures } = await measurePace(`${address}/bytes`);
  say("throughput", verdict);
  return { parts, measures };
}

export async function keep(address, { parts, measures, byItself = false }) {
  const body = new URLSearchParams({ ...parts, ...measures, ...byItself && { byItself: "yes" } });
  return (await fetch(address, { method: "POST", body })).ok;
}
