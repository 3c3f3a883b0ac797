/** Somebody of the hub who asked to come in: the page is read again when something happens to the call. */
import { goingFrom } from "@/static/js/call/going.js";

const room = document.querySelector("[data-asked-in]");

if (room) {
  const line = new EventSource(room.dataset.askedIn);
  const going = goingFrom(document);
  line.addEventListener("call", () => going.turn(() => location.reload()));
}
