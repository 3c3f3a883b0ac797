/** A home's first page keeps itself up to date: a call, a call-back, whoever took it. */
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";

const { stream, home } = document.querySelector("[data-stream]").dataset;
const again = 5000;
const read = oneAtATime(() => readPart(home, "#home-live"));

listen();

function listen() {
  const line = new EventSource(stream);
  // What happened while the line was down is known once it is back.
  for (const kind of ["hello", "call"]) line.addEventListener(kind, () => void read());
  line.addEventListener("error", () => {
    if (line.readyState !== EventSource.CLOSED) return;
    // Refused: a tablet that was revoked is sent to where it can be paired again.
    void read();
    setTimeout(listen, again);
  });
}
