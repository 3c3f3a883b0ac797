/** Sends what was drawn, one after the other; what did not arrive is sent again. */

export function newSaving({ say }) {
  const waiting = [];
  let busy = false;

  async function next() {
    if (busy || waiting.length === 0) return;
    busy = true;
    const [{ address, fields, saved, refused }] = waiting;
    const answer = await post(address, fields);
    busy = false;
    if (answer.kind === "unreached") {
      say("Not saved yet: the connection was lost. It will be tried again", { stay: true });
      return void setTimeout(next, 4000);
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
    waiting.push({ address, fields, saved, refused });
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
    if (answer.status >= 500 || answer.status === 429) return { kind: "unreached" };
    const { problem } = await answer.json().catch(() => ({}));
    return { kind: "refused", problem: problem ?? "This was not saved. Open the page again" };
  } catch {
    return { kind: "unreached" };
  }
}
