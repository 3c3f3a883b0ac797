/** The screen stays on while somebody is in a call, and the session lasts as long as it does. */

const inUseEvery = 60_000;

/** `woken()` when the page is looked at again: cameras may have stopped meanwhile. */
export function stayAwake(woken) {
  let lock;
  const timer = setInterval(() => dispatchEvent(new Event("bedside:in-use")), inUseEvery);
  document.addEventListener("visibilitychange", look);
  void hold();

  async function hold() {
    // Refused where the battery is low: the call goes on all the same.
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
  }

  function look() {
    if (document.visibilityState !== "visible") return;
    void hold();
    woken();
  }

  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    void lock?.release().catch(() => {});
  };
}
