/** Somebody of the hub who asked to come in: the page is read again once they are let in, or are not. */
import { apiOf } from "@/static/js/call/api.js";
import { goingFrom } from "@/static/js/call/going.js";
import { listenToCall } from "@/static/js/call/listen.js";

const room = document.querySelector("[data-asked-in]");

if (room) {
  const { askedIn: call, member } = room.dataset;
  const api = apiOf(call);
  const going = goingFrom(document);
  let turned = false;
  // Once: asked for again and again, a page that takes long would never come.
  const anew = () =>
    going.turn(() => {
      if (!turned) location.reload();
      turned = true;
    });
  listenToCall(`${call}/stream`, async () => {
    const state = await api.state().catch(({ status }) => void (status === 401 && anew()));
    const own = state?.members.find(({ id }) => id === member);
    if (state && own?.state !== "waiting_room") anew();
  });
}
