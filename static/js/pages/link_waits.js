/** `<div data-waits="/address">`: asks whether they were let in, and then shows the call. */
const every = 2000;
const room = document.querySelector("[data-waits]");

if (room) setInterval(ask, every);

async function ask() {
  const answer = await fetch(room.dataset.waits, { credentials: "same-origin" }).catch(() => {});
  if (!answer || !answer.ok) return;
  const { state } = await answer.json();
  if (state !== "waiting_room") location.reload();
}
