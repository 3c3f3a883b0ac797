/** What has left cannot be undone, and is not offered. */
export function offerUndo() {
  const form = document.querySelector("form[data-undo-seconds]");
  if (!form) return;
  setTimeout(() => {
    const hadFocus = form.contains(document.activeElement);
    form.remove();
    // Who stood on it goes on from the page's heading, not from its very beginning.
    const heading = hadFocus && document.querySelector("#main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, form.dataset.undoSeconds * 1000);
}
