/** Starts of the file as people have it, from the shell's script to the first page. */
import { median, whenAllHaveEnded } from "@/tests/bench/harness.ts";
import { startTheFile, startTime } from "@/tests/bench/processes.ts";

/** Each with a folder of its own to unpack into. */
export async function firstStart(): Promise<number> {
  const cache = await Deno.makeTempDir({ prefix: "bedside-bench-cache-" });
  try {
    return await startTime(() => startTheFile(cache));
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
}

let unpacked: Promise<string> | undefined;

export async function laterStart(): Promise<number> {
  const cache = await (unpacked ??= Deno.makeTempDir({ prefix: "bedside-bench-cache-" }).then(
    (made) => {
      whenAllHaveEnded(() => Deno.remove(made, { recursive: true }));
      return made;
    },
  ));
  return await startTime(() => startTheFile(cache));
}

/** The same, with the median of all in milliseconds said aside when the last was asked for. */
export function said(name: string, start: () => Promise<number>) {
  const times: number[] = [];
  return {
    async start() {
      const time = await start();
      times.push(time);
      return time;
    },
    say() {
      const words = `${name}: ${Math.round(median(times))} ms, the fastest ${
        Math.round(Math.min(...times))
      } ms\n`;
      Deno.stderr.writeSync(new TextEncoder().encode(words));
    },
  };
}
