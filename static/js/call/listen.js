/** What happens to the call: told by the server, and asked for where no stream gets through. */
const askEvery = 4000;
const patience = 6000;

/** `changed()` each time something may have; it is also called when the line comes back. */
export function listenToCall(address, changed) {
  let line;
  let timer;
  let closed = false;
  connect();

  function connect() {
    line = new EventSource(address);
    const late = setTimeout(poll, patience);
    line.addEventListener("hello", () => {
      clearTimeout(late);
      clearTimeout(timer);
      changed();
    });
    line.addEventListener("call", changed);
    line.addEventListener("error", () => {
      if (line.readyState !== EventSource.CLOSED || closed) return;
      clearTimeout(late);
      poll();
      setTimeout(() => !closed && connect(), 3000);
    });
  }

  function poll() {
    clearTimeout(timer);
    if (closed) return;
    changed();
    timer = setTimeout(poll, askEvery);
  }

  return () => {
    closed = true;
    clearTimeout(timer);
    line.close();
  };
}
