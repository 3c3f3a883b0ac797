/**
 * What happens in the queue, told as it happens. The line is up only while the page is in front of
 * somebody: a browser keeps few lines to one server, and who looks elsewhere is not looking. A page
 * that comes back catches up from the last it knew of. Where no stream gets through, it asks.
 */

const patience = 6_000;
const askEvery = 5_000;
const again = 3_000;
const kinds = ["hello", "case", "refresh", "looking", "taken_over"];

/**
 * `heard(event, detail)` for each thing told; `late(yes)` while the line is lost; `signal` where the
 * place is left before its page is.
 */
export function listenTo(place, { heard, late, signal }) {
  const { stream, changes, caseId } = place.dataset;
  let mark = place.dataset.live;
  let line;
  let timer;
  let blocked = false;

  const open = () => blocked ? poll() : connect();
  document.addEventListener("visibilitychange", () => document.hidden ? close() : open(), {
    signal,
  });
  addEventListener("pagehide", close, { signal });
  addEventListener("pageshow", (event) => event.persisted && open(), { signal });
  signal?.addEventListener("abort", close);
  if (!document.hidden) open();

  function close() {
    clearTimeout(timer);
    line?.close();
    line = undefined;
  }

  function connect() {
    close();
    const search = new URLSearchParams({ since: mark, ...(caseId ? { case: caseId } : {}) });
    const mine = new EventSource(`${stream}?${search}`);
    line = mine;
    timer = setTimeout(() => {
      blocked = true;
      close();
      poll();
    }, patience);
    for (const kind of kinds) {
      mine.addEventListener(kind, ({ data, lastEventId }) => {
        if (mine !== line) return;
        mark = lastEventId || mark;
        if (kind === "hello") {
          clearTimeout(timer);
          late(false);
        }
        heard(kind, JSON.parse(data));
      });
    }
    mine.addEventListener("error", () => {
      if (mine !== line) return;
      late(true);
      // The browser tries again by itself, but not after an answer that is no stream.
      if (mine.readyState !== EventSource.CLOSED) return;
      close();
      timer = setTimeout(open, again);
    });
  }

  async function poll() {
    clearTimeout(timer);
    try {
      const search = new URLSearchParams({ since: mark });
      const answer = await fetch(`${changes}?${search}`, {
        credentials: "same-origin",
        redirect: "error",
      });
      if (!answer.ok) throw new Error(`Cannot ask ${changes}: ${answer.status}`);
      const { mark: now, refresh, cases, you, looking } = await answer.json();
      if (signal?.aborted) return;
      mark = now;
      late(false);
      heard("hello", { you, looking: looking.filter(({ id }) => !caseId || id === caseId) });
      if (refresh) heard("refresh", {});
      for (const id of cases) if (!caseId || id === caseId) heard("case", { id });
    } catch {
      late(true);
    }
    if (!document.hidden && !signal?.aborted) timer = setTimeout(poll, askEvery);
  }
}
