/** One photograph after the other: on a slow line each arrives sooner than all side by side. */

export function newQueue() {
  const waiting = [];
  let working;

  async function next() {
    working = waiting.shift();
    if (!working) return;
    await working();
    next();
  }

  return {
    /** `work` is begun when its turn comes. */
    add(work) {
      waiting.push(work);
      if (!working) next();
    },
    leave(work) {
      const at = waiting.indexOf(work);
      if (at >= 0) waiting.splice(at, 1);
    },
  };
}
