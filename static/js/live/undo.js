/** What has left cannot be undone, and is not offered. */
export function offerUndo() {
  const form = document.querySelector("form[data-undo-seconds]");
  if (form) setTimeout(() => form.remove(), form.dataset.undoSeconds * 1000);
}
