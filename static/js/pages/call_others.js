/**
 * Beside a call: who waits to come in, whom it is handed to, and the photographs that the home is
 * asked for.
 */
import { keepPart } from "@/static/js/call/part.js";
import { readPart } from "@/static/js/live/read_part.js";

const others = document.querySelector("[data-others]");
const closer = document.querySelector("[data-look-closer]");

if (others) {
  const address = others.dataset.others;
  keepPart(others, address, "#call-now");
  // Who is free now, and not when the page was opened.
  const form = others.querySelector("#hand-over-form");
  form?.closest("details").addEventListener("toggle", ({ target }) => {
    if (target.open) void readPart(`${address}?part=whom`, "#hand-over-form");
  });
}
if (closer) keepPart(closer, closer.dataset.lookCloser, "#call-photographs");
