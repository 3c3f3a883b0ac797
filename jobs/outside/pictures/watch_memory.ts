/**
 * The last guard: what the first bytes of a file promise may be a lie. Above this, the child ends,
 * and whoever asked hears why; the largest photograph that is let in needs less than 300 MB.
 */
const mostBytes = 420_000_000;
const everyMilliseconds = 25;

export function watchMemory(): void {
  const timer = setInterval(() => {
    const { rss } = Deno.memoryUsage();
    if (rss <= mostBytes) return;
    const words = `This photograph took ${Math.round(rss / 1_000_000)} MB of memory\n`;
    Deno.stderr.writeSync(new TextEncoder().encode(words));
    Deno.exit(1);
  }, everyMilliseconds);
  // It keeps nobody: the child ends with its input.
  Deno.unrefTimer(timer);
}
