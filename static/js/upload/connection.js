/** Waiting for a line that was cut: longer each time, but no longer than until it is back. */

const first = 1000, most = 30_000;

/** Resolves when it is time to try again, or at once when the sender gives up (`signal`). */
export function untilWorthTrying(failures, signal) {
  return new Promise((done) => {
    const timer = setTimeout(again, Math.min(most, first * 2 ** (failures - 1)));
    const seen = () => document.visibilityState === "visible" && again();
    addEventListener("online", again);
    document.addEventListener("visibilitychange", seen);
    signal.addEventListener("abort", again);
    function again() {
      clearTimeout(timer);
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", seen);
      signal.removeEventListener("abort", again);
      done();
    }
  });
}
