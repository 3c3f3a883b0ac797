/** A line that is lost is said and written down; one that does not come back in time becomes a ring. */

const noticeAfter = 5000;

/** `lost()`, `returned(seconds)`, `givenUp()`: each once for each time it is lost. */
export function watchLoss(line, healSeconds, { lost, returned, givenUp }) {
  let since;
  let isGivenUp = false;
  const timer = setInterval(look, 500);

  function look() {
    const down = line.downFor();
    if (down === 0) {
      if (since !== undefined) returned(Math.round((performance.now() - since) / 1000));
      since = undefined;
      isGivenUp = false;
      return;
    }
    if (down > noticeAfter && since === undefined) {
      since = performance.now() - down;
      lost();
    }
    if (down <= healSeconds * 1000 || isGivenUp) return;
    isGivenUp = true;
    givenUp();
  }

  return () => clearInterval(timer);
}
