/** A home's first page keeps itself up to date: a call, a call-back, whoever took it. */
const home = document.querySelector("[data-stream]");
const again = 5000;
let reading = false;
let stale = false;

listen(home.dataset.stream, home.dataset.home);

function listen(stream, address) {
  const line = new EventSource(stream);
  line.addEventListener("call", () => void read(address));
  line.addEventListener("error", () => {
    if (line.readyState === EventSource.CLOSED) setTimeout(() => listen(stream, address), again);
  });
}

/** One reading at a time; what came meanwhile is read after it. */
async function read(address) {
  if (reading) return void (stale = true);
  reading = true;
  try {
    do {
      stale = false;
      await htmx.ajax("GET", address, {
        target: "#home-live",
        swap: "outerMorph",
        byItself: true,
      });
    } while (stale);
  } finally {
    reading = false;
  }
}
