/** How fast the line to Bedside is, how long it takes, and how much of it is lost: over ten seconds. */
const duration = 10_000;
const patience = 3000;

export async function measurePace(address) {
  const until = performance.now() + duration;
  let [bytes, milliseconds, lost, asked] = [0, 0, 0, 0];
  let quickest = Infinity;
  while (performance.now() < until) {
    const began = performance.now();
    asked++;
    try {
      const answer = await fetch(address, {
        cache: "no-store",
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new Error();
      quickest = Math.min(quickest, performance.now() - began);
      bytes += (await answer.arrayBuffer()).byteLength;
      milliseconds += performance.now() - began;
    } catch {
      lost++;
      await new Promise((done) => setTimeout(done, 300));
    }
  }
  const lossPercent = asked === 0 ? 100 : 100 * lost / asked;
  const kilobits = milliseconds === 0 ? 0 : bytes * 8 / milliseconds;
  return {
    verdict: verdictOf({ kilobits, lossPercent }),
    measures: {
      kilobits: Math.round(kilobits),
      lossPercent: Math.round(lossPercent * 10) / 10,
      ...Number.isFinite(quickest) ? { roundTripMs: Math.round(quickest) } : {},
    },
  };
}

/** Sound needs 100 kbit/s, a picture of 360 lines about 600. */
export function verdictOf({ kilobits, lossPercent }) {
  if (kilobits < 100 || lossPercent > 20) return "failed";
  return kilobits < 800 || lossPercent > 5 ? "poor" : "good";
}
