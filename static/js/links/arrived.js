/** What has arrived is asked for anew after each photograph, and while one is being prepared. */

const first = 2000, most = 30_000;

export function showArrivals() {
  let timer, wait = first;
  document.addEventListener("refresh", () => {
    wait = first;
    ask();
  });
  if (isWaiting()) later();

  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
    wait = Math.min(most, wait * 1.5);
  }

  /** A document that the browser has read: no markup of ours is written into the page. */
  function ask() {
    clearTimeout(timer);
    const request = new XMLHttpRequest();
    request.open("GET", location.pathname);
    request.responseType = "document";
    request.addEventListener("loadend", () => {
      const found = request.status === 200 && request.response?.getElementById("photographs");
      if (found) show(document.importNode(found, true));
      if (!found || isWaiting()) later();
    });
    request.send();
  }
}

const section = () => document.getElementById("photographs");
const isWaiting = () => section()?.dataset.waiting !== undefined;

function show(fresh) {
  const before = section();
  if (!before || before.isEqualNode(fresh)) return;
  const hadFocus = before.contains(document.activeElement);
  before.replaceWith(fresh);
  if (hadFocus) fresh.focus();
  if (before.dataset.said === fresh.dataset.said) return;
  document.getElementById("announcer").textContent = fresh.dataset.said;
}
