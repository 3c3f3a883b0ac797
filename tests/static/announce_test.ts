/** What is said aloud stands long enough to be read, whatever is said after it. */
import { deepEqual } from "node:assert/strict";
import { newVoice } from "@/static/js/announce.js";

/** A voice whose time goes on by `passes()`; `texts` is what stood there, one after another. */
function voice() {
  const texts: string[] = [];
  const waiting: (() => void)[] = [];
  const place = {
    set textContent(words: string) {
      texts.push(words);
    },
  };
  const say = newVoice(place, (next: () => void) => void waiting.push(next));
  return { say, texts, passes: () => waiting.splice(0).forEach((next) => next()) };
}

Deno.test("what is said stands there at once", () => {
  const { say, texts } = voice();
  say("Back in the queue");
  deepEqual(texts, ["Back in the queue"]);
});

Deno.test("what is said right after it waits until that was read", () => {
  const { say, texts, passes } = voice();
  say("Back in the queue");
  say("Changed: Lesion, forearm");
  deepEqual(texts, ["Back in the queue"]);
  passes();
  deepEqual(texts, ["Back in the queue", "Changed: Lesion, forearm"]);
});

Deno.test("what waited together is said together, and later words at once again", () => {
  const { say, texts, passes } = voice();
  for (const words of ["One", "Two", "Three"]) say(words);
  passes();
  passes();
  say("Four");
  deepEqual(texts, ["One", "Two. Three", "Four"]);
});
