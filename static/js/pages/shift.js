/** Plays the ring before a shift begins: a browser that stays silent is found out now. */
import { newRing } from "@/static/js/call/ring.js";
import { offerPush } from "@/static/js/desk/push.js";

const button = document.querySelector("[data-play-ring]");
const status = document.querySelector("[data-ring-status]");
const ring = newRing();

button.addEventListener("click", async () => {
  if (await ring.start()) {
    status.textContent = "This is how a call sounds. If you hear nothing, turn up the volume";
    setTimeout(ring.stop, 3000);
  } else {
    status.textContent = "This browser plays no sound. Allow sound for this page, then try again";
  }
  if ("Notification" in globalThis && Notification.permission === "default") {
    await Notification.requestPermission().catch(() => {});
  }
});
offerPush();
