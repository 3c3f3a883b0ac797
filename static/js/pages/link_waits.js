/** `<div data-waits="/address">`: asks whether they were let in, and then shows the call. */
const every = 2000;
const room = document.querySelector("[data-waits]");
const asking = room && setInterval(ask, every);
let turned = false;

async function ask() {
  const answer = await fetch(room.dataset.waits, { credentials: "same-origin" }).catch(() => {});
  if (!answer || !answer.ok) return;
  const { state } = await answer.json();
  if (state === "waiting_room" || turned) return;
  // Asked for again and again, a page that takes long would never come.
  turned = true;
  clearInterval(asking);
  location.reload();
}
