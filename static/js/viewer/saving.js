/** Sends what was drawn, one after the other; what did not arrive is sent again. */

import { ownId } from "@/static/js/viewer/own_id.js";

const pause = 4000;
/** A server that answers, and cannot save, is asked so often; a line that is cut, for as long as it is. */
const mostTries = 5;

export function newSaving({ say }) {
  const waiting = [];
  let busy = false;

  async function next() {
    if (busy || waiting.length === 0) return;
    busy = true;
    const [first] = waiting;
    const { address, fields, saved, refused } = first;
    const answer = await post(address, fields);
    busy = false;
    if (answer.kind === "failed") first.tries++;
    if (answer.kind === "unreached" || (answer.kind === "failed" && first.tries < mostTries)) {
      say(`Not saved yet: ${answer.why}. It will be tried again`, { stay: true });
      return void setTimeout(next, pause);
    }
    waiting.shift();
    if (answer.kind === "saved") saved(answer.id);
    else {
      say(answer.problem, { stay: true });
      refused();
    }
    next();
  }

  addEventListener("online", next);
  addEventListener("beforeunload", (event) => {
    if (waiting.length > 0) event.preventDefault();
  });

  return (address, fields, { saved, refused }) => {
    waiting.push({ address, fields: { id: ownId(), ...fields }, saved, refused, tries: 0 });
    next();
  };
}

async function post(address, fields) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { accept: "application/json" },
      redirect: "manual",
      credentials: "same-origin",
    });
    if (answer.ok) return { kind: "saved", id: (await answer.json()).id };
    // Only someone who is signed out is sent elsewhere from these addresses.
    if (answer.type === "opaqueredirect") {
      return { kind: "refused", problem: "You are signed out. Sign in again, then draw it again" };
    }
    if (answer.status >= 500 || answer.status === 429) {
      return {
        kind: "failed",
        why: "Bedside could not take it",
        problem: "This was not saved: Bedside could not take it. Wait a little, then draw it again",
      };
    }
    const { problem } = await answer.json().catch(() => ({}));
    return { kind: "refused", problem: problem ?? "This was not saved. Open the page again" };
  } catch {
    return { kind: "unreached", why: "the connection was lost" };
  }
}
