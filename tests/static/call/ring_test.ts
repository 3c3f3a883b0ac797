/** A ring that was stopped stays silent, however late the browser lets it sound. */
import { equal } from "node:assert/strict";
import { newRing } from "@/static/js/call/ring.js";
import { standsIn } from "@/tests/support/stands_in.ts";

/** A browser that lets sound out once `presses()` was called, with a clock that stands still. */
function silentBrowser() {
  const pressed = Promise.withResolvers<void>();
  let tones = 0;
  const parameter = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  const node = { connect: () => node };
  class Context {
    state = "suspended";
    currentTime = 0;
    destination = {};
    async resume() {
      await pressed.promise;
      this.state = "running";
    }
    createOscillator = () => ({ ...node, frequency: {}, start: () => void tones++, stop() {} });
    createGain = () => ({ ...node, gain: parameter });
  }
  const there = standsIn({ AudioContext: Context, setTimeout: () => 0 });
  return {
    presses: pressed.resolve,
    tones: () => tones,
    [Symbol.dispose]: () => there[Symbol.dispose](),
  };
}

/** One ring is four tones. */
const once = 4;

Deno.test("a ring that is stopped before the browser lets it sound is never heard", async () => {
  using browser = silentBrowser();
  const ring = newRing();
  const started = ring.start();
  ring.stop();
  browser.presses();
  await started;
  equal(browser.tones(), 0);
});

Deno.test("a ring that is started twice rings once, and one stop ends it", async () => {
  using browser = silentBrowser();
  const ring = newRing();
  const started = [ring.start(), ring.start()];
  browser.presses();
  await Promise.all(started);
  equal(browser.tones(), once);
  ring.stop();
});

Deno.test("a ring that was stopped rings again when it is started again", async () => {
  using browser = silentBrowser();
  const ring = newRing();
  browser.presses();
  await ring.start();
  ring.stop();
  equal(await ring.start(), true);
  equal(browser.tones(), 2 * once);
  ring.stop();
});
