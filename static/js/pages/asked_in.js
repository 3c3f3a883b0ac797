/** Somebody of the hub who asked to come in: the page is read again when something happens to the call. */
const room = document.querySelector("[data-asked-in]");

if (room) {
  const line = new EventSource(room.dataset.askedIn);
  line.addEventListener("call", () => location.reload());
}
