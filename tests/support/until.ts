/** Of no speed: what is not so by then never will be. */
const longest = 60_000;
const every = 50;

/** Waits until it is so. What never becomes so fails in words, and keeps no test waiting for ever. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + longest;
  while (!await isSo()) {
    if (performance.now() > end) throw new Error(`Still waiting after a minute: ${what}`);
    await new Promise((done) => setTimeout(done, every));
  }
}
