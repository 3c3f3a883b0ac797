/**
 * Sends one photograph from wherever it is to its end, through cuts, a server that restarts and a
 * session that ran out. Resolves with what became of it; never rejects.
 */
import { untilWorthTrying } from "@/static/js/upload/connection.js";
import { create, howFar, sendPiece } from "@/static/js/upload/tus.js";

/** Of a server that is there and cannot: then a person decides when to try again. */
const mostFaults = 6;

/**
 * `photograph`: { file, said, address? } (its `address` is written down as soon as there is one);
 * `on`: { progress(bytes, leaving), cut(problem), back() }. Answers { end: "arrived", again } ·
 * "stopped" · "signed_out" · "refused" with its problem.
 */
export async function send(photograph, { uploads, pace, signal, say, on }) {
  const { file } = photograph;
  let offset, furthest, failures = 0, faults = 0, begunAgain = 0;
  while (!signal.aborted) {
    const answer = photograph.address === undefined
      ? await create(uploads, file, photograph.said, signal)
      : offset === undefined
      ? await howFar(photograph.address, signal)
      : await piece();
    if (answer.stopped) break;
    if (answer.photograph) return { end: "arrived", again: answer.again };
    if (answer.address !== undefined) photograph.address = answer.address;

    const meaning = meaningOf(answer.status);
    if (meaning === "taken") {
      if (failures > 0) on.back();
      failures = 0;
      // Looking how far it is says nothing of whether more can be written.
      if ((answer.offset ?? 0) > (furthest ?? -1)) faults = 0;
      furthest = Math.max(furthest ?? 0, answer.offset ?? 0);
      offset = answer.offset ?? 0;
      on.progress(offset, offset);
    } else if (meaning === "look") {
      // Another tab, or a piece that was cut while it arrived, is still being written.
      offset = undefined;
      await untilWorthTrying(1, signal);
    } else if (meaning === "gone" && begunAgain++ < 3) {
      photograph.address = undefined;
      offset = undefined;
    } else if (meaning === "fault" && ++faults >= mostFaults) {
      return { end: "refused", problem: answer.problem };
    } else if (meaning === "cut" || meaning === "busy" || meaning === "fault") {
      offset = undefined;
      on.cut(meaning === "cut" ? undefined : answer.problem ?? say("fault"));
      await untilWorthTrying(++failures, signal);
    } else if (meaning === "signed_out") {
      return { end: "signed_out" };
    } else {
      return { end: "refused", problem: answer.problem };
    }
  }
  return { end: "stopped" };

  async function piece() {
    const from = offset, began = performance.now();
    const part = file.slice(from, from + pace.pieceBytes());
    const answer = await sendPiece(photograph.address, part, from, {
      signal,
      progress(bytes) {
        pace.guessed(bytes, performance.now() - began);
        on.progress(from, from + bytes);
      },
    });
    if (answer.status === 204) pace.measured(part.size, performance.now() - began);
    return answer;
  }
}

function meaningOf(status) {
  if (status >= 200 && status < 300) return "taken";
  if (status === 401) return "signed_out";
  if (status === 404 || status === 410) return "gone";
  if (status === 409 || status === 423) return "look";
  if (status === 429) return "busy";
  // A proxy that cannot reach the server says 502 or 504: as if the line were cut.
  if (status === 0 || status === 408 || status === 502 || status === 504) return "cut";
  if (status >= 500) return "fault";
  return "refused";
}
