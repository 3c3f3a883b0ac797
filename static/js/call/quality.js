/** How good a line is, measured by the browser; counters are cumulative, so differences count. */

const every = 5000;
const report = 30_000;

/**
 * `measured(figures)` every five seconds, `reported(row)` every half minute. Of the addresses
 * nothing is kept, only by which kind of path media goes.
 */
export function measure(lines, { measured, reported }) {
  const before = new WeakMap();
  let last = performance.now();
  const timer = setInterval(async () => {
    const all = await Promise.all([...lines()].map((line) => figuresOf(line.connection(), before)));
    const worst = worstOf(all.filter(Boolean));
    if (!worst) return;
    measured(worst);
    if (performance.now() - last < report) return;
    last = performance.now();
    reported(rowOf(worst));
  }, every);
  return () => clearInterval(timer);
}

async function figuresOf(pc, before) {
  const stats = await pc?.getStats().catch(() => undefined);
  if (!stats) return undefined;
  const now = totalsOf(stats);
  const then = before.get(pc) ?? now;
  before.set(pc, now);
  const share = (part, whole) => whole > 0 ? 100 * part / whole : 0;
  const lost = now.lost - then.lost;
  return {
    roundTripMs: now.roundTrip,
    lossPercent: share(Math.max(0, lost), lost + now.received - then.received),
    width: now.width,
    height: now.height,
    framesPerSecond: (now.frames - then.frames) / (every / 1000),
    freezes: now.freezes - then.freezes,
    concealedPercent: share(now.concealed - then.concealed, now.samples - then.samples),
    outgoing: now.outgoing,
    path: now.path,
  };
}

function totalsOf(stats) {
  const sums = {
    lost: 0,
    received: 0,
    frames: 0,
    freezes: 0,
    concealed: 0,
    samples: 0,
    roundTrip: undefined,
    outgoing: undefined,
    path: undefined,
    width: undefined,
    height: undefined,
  };
  for (const each of stats.values()) {
    if (each.type === "inbound-rtp") {
      sums.lost += each.packetsLost ?? 0;
      sums.received += each.packetsReceived ?? 0;
      sums.frames += each.framesDecoded ?? 0;
      sums.freezes += each.freezeCount ?? 0;
      sums.concealed += each.concealedSamples ?? 0;
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
  all.toSorted((one, other) =>
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
