/** One photograph after the other: on a slow line each arrives sooner than all side by side. */

export function newQueue() {
  const waiting = [];
  let sending;

  addEventListener("beforeunload", (event) => {
    if (!sending && waiting.length === 0) return;
    event.preventDefault();
    // Chromium before 119 asks only for this.
    event.returnValue = true;
  });

  async function next() {
    sending = waiting.shift();
    if (!sending) return;
    await sending();
    next();
  }

  return {
    /** `work` is begun when its turn comes. */
    add(work) {
      waiting.push(work);
      if (!sending) next();
    },
    leave(work) {
      const at = waiting.indexOf(work);
      if (at >= 0) waiting.splice(at, 1);
    },
  };
}
