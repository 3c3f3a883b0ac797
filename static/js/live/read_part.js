/**
 * A part of a page that is read again as it changes. Not by htmx, which puts there whatever a proxy
 * answers in our place, and whose requests count as use by somebody.
 */
import { ownNonce } from "@/static/js/live/own_nonce.js";

/** Over a dead line an answer never comes, and nothing else would be read meanwhile. */
const longest = 10_000;

/** True where the part stands there as it is now. Whoever is signed out goes to where they sign in. */
export async function readPart(address, target) {
  const answer = await ask(address);
  const elsewhere = answer?.status === 204 && answer.headers.get("HX-Redirect");
  if (elsewhere) location.assign(elsewhere);
  if (answer?.status !== 200) return false;
  const text = await answer.text().catch(() => "");
  if (!text.includes(`id="${target.slice(1)}"`)) return false;
  await putPart(target, text, answer);
  return true;
}

export const putPart = (target, text, answer) =>
  globalThis.htmx.swap({
    target,
    text: ownNonce(text, answer),
    swap: "outerMorph",
    transition: false,
  });

/** One reading at a time; what came meanwhile is read after it. */
export function oneAtATime(read) {
  let reading = false;
  let stale = false;
  return async function readNow() {
    if (reading) return void (stale = true);
    reading = true;
    try {
      do {
        stale = false;
        await read();
      } while (stale);
    } finally {
      reading = false;
    }
  };
}

async function ask(address) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), longest);
  try {
    return await fetch(address, {
      credentials: "same-origin",
      redirect: "error",
      signal: controller.signal,
      headers: { "HX-Request": "true" },
    });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
