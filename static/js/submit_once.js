/** A second press while the first is on its way does nothing. */

const sent = new Set();

export function submitOnce() {
  document.addEventListener("submit", (event) => {
    // htmx takes its own forms and keeps them in step itself.
    if (event.defaultPrevented || event.target.target === "_blank") return;
    if (sent.has(event.target)) return event.preventDefault();
    sent.add(event.target);
    // A download leaves the page where it is: let it be asked for again.
    setTimeout(() => sent.delete(event.target), 5000);
  });
  addEventListener("pageshow", () => sent.clear());
}
