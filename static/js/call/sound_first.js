/**
 * Sound is never given up for pictures. Where a line is too poor for both, the picture is made
 * smaller, then stopped, by itself; after a while it is tried again.
 */

/** Bits a second that can go out, by the browser's reckoning. */
const tight = 200_000;
const tooLittle = 100_000;
/** Of the sound that the other side heard, how much their browser made up. */
const rough = 2;
const broken = 5;
const twice = 2;
const clearFor = 4;
const firstTry = 20_000;
const longestTry = 60_000;

export const atFirst = { level: "full", poor: 0, clear: 0, since: 0, tries: 0, hopeless: false };

/**
 * What is to go out, from what goes out and one measure of the line. `hopeless`: sound alone is
 * broken too, and a telephone would do better.
 */
export function nextPicture(was, { outgoing, concealedPercent = 0 }, now) {
  const isBroken = outgoing < tooLittle || concealedPercent > broken;
  const isTight = isBroken || outgoing < tight || concealedPercent > rough;
  if (was.level === "stopped") return stopped(was, concealedPercent > broken, now);
  const poor = (was.level === "full" ? isTight : isBroken) ? was.poor + 1 : 0;
  const clear = isTight ? 0 : was.clear + 1;
  const next = { ...was, poor, clear };
  if (poor >= twice) return to(was.level === "full" ? "lowered" : "stopped", next, now);
  if (was.level === "lowered" && clear >= clearFor) return { ...to("full", next, now), tries: 0 };
  return next;
}

/** What the browser could send is not known while it sends little: it is tried. */
function stopped(was, isBroken, now) {
  const poor = isBroken ? was.poor + 1 : 0;
  const wait = Math.min(longestTry, firstTry * 2 ** was.tries);
  if (isBroken || now - was.since < wait) {
    return { ...was, poor, hopeless: poor >= clearFor };
  }
  return { ...to("lowered", was, now), tries: was.tries + 1 };
}

const to = (level, was, now) => ({ ...was, level, poor: 0, clear: 0, since: now, hopeless: false });

const encodings = {
  /** A browser takes a new line for a narrow one, and drops what is larger until it knows better. */
  begins: { active: true, maxBitrate: 500_000, maxFramerate: 30, scaleResolutionDownBy: 2 },
  /** Each sends to each: three or four at full size are more than a tablet bears. */
  shared: { active: true, maxBitrate: 500_000, maxFramerate: 20, scaleResolutionDownBy: 2 },
  full: { active: true, maxBitrate: 1_200_000, maxFramerate: 30, scaleResolutionDownBy: 1 },
  lowered: { active: true, maxBitrate: 150_000, maxFramerate: 12, scaleResolutionDownBy: 1.5 },
  stopped: { active: false },
};

/** Has the browser send what the level says, to one of so many others; less where the line is new. */
export async function applyPicture(pc, level, { others = 1, isNew = false } = {}) {
  const sender = pc?.getSenders().find(({ track, kind }) => (track?.kind ?? kind) === "video");
  const parameters = sender?.getParameters();
  if (!parameters?.encodings?.length) return;
  const full = others > 1 ? "shared" : isNew ? "begins" : "full";
  Object.assign(parameters.encodings[0], encodings[level === "full" ? full : level]);
  await sender.setParameters(parameters).catch(() => {});
}
