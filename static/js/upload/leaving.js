/** Whoever leaves the page is asked first while a photograph is on its way, or waits for a decision. */

export function askedBeforeLeaving() {
  const open = new Set();

  addEventListener("beforeunload", (event) => {
    if (open.size === 0) return;
    event.preventDefault();
    // Chromium before 119 asks only for this.
    event.returnValue = true;
  });

  return {
    open: (photograph) => open.add(photograph),
    ended: (photograph) => open.delete(photograph),
  };
}
