/**
 * On a tablet that nobody has taken up, between two and four at night: the test, once, without asking
 * anything.
 */
import { keep, runTest } from "@/static/js/self_test/run.js";

const lookEvery = 10 * 60_000;
const unused = 5 * 60_000;
let touched = performance.now();
let testedOn;

for (const kind of ["pointerdown", "keydown"]) {
  addEventListener(kind, () => touched = performance.now(), { passive: true });
}
setInterval(() => void atNight(), lookEvery);

async function atNight() {
  const now = new Date();
  const isNight = now.getHours() >= 2 && now.getHours() < 4;
  const inUse = performance.now() - touched < unused;
  if (!isNight || inUse || testedOn === now.toDateString()) return;
  testedOn = now.toDateString();
  try {
    const found = await runTest("/home/night", { ask: false });
    await keep("/home/night", { ...found, byItself: true });
  } catch {
    testedOn = undefined;
  }
}
