/** Watches the event loop: how long was it held at once, at most, while something went on? */
export async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ticking = setInterval(tick, 1);
  try {
    await work();
    // A gap at the very end is seen by the tick that comes after it.
    await new Promise((resolve) => setTimeout(resolve, 2));
    tick();
  } finally {
    clearInterval(ticking);
  }
  return longest;
}
