/**
 * The next person finds an empty page. Untouched for ten seconds, it says that it will start again and
 * counts twenty more: whoever needs longer has twenty seconds to touch it, as often as they like
 * (WCAG 2.2, 2.2.1 Timing adjustable).
 */
const quietFor = 10_000;
const secondsSaid = 20;

/** @param touched whether there is anything to start again from @param startAgain does it */
export function startsAgain(soon, { touched, chosen, startAgain }) {
  const [words, seconds] = ["chosen", "seconds"].map((name) =>
    soon.querySelector(`[data-kiosk-${name}]`)
  );
  let timer;

  function wait() {
    clearTimeout(timer);
    soon.hidden = true;
    timer = setTimeout(() => touched() ? count(secondsSaid) : wait(), quietFor);
  }

  function count(left) {
    if (left === 0) return void startAgain().then(wait);
    seconds.textContent = String(left);
    words.hidden = !chosen();
    soon.hidden = false;
    timer = setTimeout(count, 1000, left - 1);
  }

  for (const event of ["pointerdown", "touchstart", "keydown", "input", "wheel"]) {
    document.addEventListener(event, wait, { passive: true });
  }
  wait();
}
