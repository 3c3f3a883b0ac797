/** What somebody writes beside the call is kept before its page is read anew: it stands on the next. */

/** An answer that takes longer has been lost. */
const longest = 3000;

export function written() {
  const kept = [];
  dispatchEvent(new CustomEvent("bedside:turning", { detail: (each) => kept.push(each) }));
  return Promise.race([Promise.all(kept), new Promise((done) => setTimeout(done, longest))]);
}
