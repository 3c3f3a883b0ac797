/** How good a line is, measured by the browser; counters are cumulative, so differences count. */

const every = 2500;
const report = 30_000;

/**
 * `measured(line, figures)` of each line every few seconds, `reported(row)` of the worst every half
 * minute. Of the addresses nothing is kept, only by which kind of path media goes.
 */
export function measure(lines, { measured, reported }) {
  const before = new WeakMap();
  let last = performance.now();
  const timer = setInterval(async () => {
    const all = [];
    for (const line of [...lines()]) {
      const figures = await figuresOf(line.connection(), before);
      if (!figures) continue;
      measured(line, figures);
      all.push(figures);
    }
    if (all.length === 0 || performance.now() - last < report) return;
    last = performance.now();
    reported(rowOf(worstOf(all)));
  }, every);
  return () => clearInterval(timer);
}

async function figuresOf(pc, before) {
  const stats = await pc?.getStats().catch(() => undefined);
  if (!stats) return undefined;
  const now = { ...totalsOf(stats), at: performance.now() };
  const then = before.get(pc) ?? now;
  before.set(pc, now);
  const share = (part, whole) => whole > 0 ? Math.min(100, Math.max(0, 100 * part / whole)) : 0;
  const lost = Math.max(0, now.lost - then.lost);
  return {
    roundTripMs: now.roundTrip,
    lossPercent: share(lost, lost + now.received - then.received),
    width: now.width,
    height: now.height,
    framesPerSecond: 1000 * (now.frames - then.frames) / Math.max(1, now.at - then.at),
    freezes: now.freezes - then.freezes,
    concealedPercent: share(now.concealed - then.concealed, now.samples - then.samples),
    outgoing: now.outgoing,
    path: now.path,
  };
}

function totalsOf(stats) {
  const sums = { lost: 0, received: 0, frames: 0, freezes: 0, concealed: 0, samples: 0 };
  for (const each of stats.values()) {
    if (each.type === "inbound-rtp") {
      sums.lost += each.packetsLost ?? 0;
      sums.received += each.packetsReceived ?? 0;
      sums.frames += each.framesDecoded ?? 0;
      sums.freezes += each.freezeCount ?? 0;
      // What was made up while nothing was said is no loss.
      sums.concealed += (each.concealedSamples ?? 0) - (each.silentConcealedSamples ?? 0);
      sums.samples += each.totalSamplesReceived ?? 0;
      if (each.kind === "video") {
        sums.width = each.frameWidth;
        sums.height = each.frameHeight;
      }
    }
    if (each.type === "candidate-pair" && each.nominated && each.state === "succeeded") {
      sums.roundTrip = (each.currentRoundTripTime ?? 0) * 1000;
      sums.outgoing = each.availableOutgoingBitrate;
      sums.path = stats.get(each.localCandidateId)?.candidateType;
    }
  }
  return sums;
}

const worstOf = (all) =>
  [...all].sort((one, other) =>
    other.lossPercent - one.lossPercent || (other.roundTripMs ?? 0) - (one.roundTripMs ?? 0)
  )[0];

const rowOf = ({ outgoing: _, ...figures }) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, typeof value === "number" ? String(Math.round(value * 10) / 10) : value]]
    ),
  );
