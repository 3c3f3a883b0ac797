/** How fast the line is, and what follows from it: the size of a piece, the time left. */

const least = 256 * 1024, most = 8 * 1024 * 1024;
/** A piece that is lost on the way costs at most this. */
const secondsAPiece = 5;
/** Old measurements fade: a phone walks from one mast to another. */
const memory = 0.6;

export function newPace() {
  let rate;
  return {
    /** Bytes a second; undefined until something was measured. */
    get rate() {
      return rate;
    },
    measured(bytes, milliseconds) {
      if (bytes < 16 * 1024 || milliseconds <= 0) return;
      const now = bytes * 1000 / milliseconds;
      rate = rate === undefined ? now : memory * rate + (1 - memory) * now;
    },
    /** The first is small, so that the rate is known soon. */
    pieceBytes: () =>
      rate === undefined
        ? least
        : Math.round(Math.min(most, Math.max(least, rate * secondsAPiece))),
    secondsFor: (bytes) => rate === undefined ? undefined : bytes / rate,
  };
}

/** "about 3 minutes left" */
export function timeLeft(seconds) {
  if (seconds === undefined) return "";
  if (seconds < 10) return "a few seconds left";
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes <= 1 ? "about 1 minute left" : `about ${minutes} minutes left`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? "about 1 hour left" : `about ${hours} hours left`;
}
