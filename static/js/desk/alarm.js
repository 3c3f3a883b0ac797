/**
 * Makes a call heard and seen: by sound, in the title and the tab's icon, and by a notification where
 * that is allowed.
 */
import { newRing } from "@/static/js/call/ring.js";

const blinkEvery = 800;

/** `silent(yes)` while a ring should sound and the browser keeps it silent. */
export function newAlarm({ silent }) {
  const ring = newRing();
  const title = document.title;
  const icon = newIcon();
  let sounding = false;
  let words = "";
  let blinking;
  let notification;

  // What the browser kept silent sounds as soon as somebody has pressed something.
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => sounding && void sound(), { passive: true });
  }

  async function sound() {
    const heard = await ring.start().catch(() => false);
    if (!sounding) return ring.stop();
    silent(!heard);
  }

  return {
    start(said) {
      if (said === words) return;
      this.stop();
      words = said;
      sounding = true;
      void sound();
      icon.alarm(true);
      blinking = setInterval(() => {
        document.title = document.title === title ? `☎ ${words}` : title;
      }, blinkEvery);
      document.title = `☎ ${words}`;
      notification = notify(words);
    },
    stop() {
      words = "";
      sounding = false;
      ring.stop();
      silent(false);
      icon.alarm(false);
      clearInterval(blinking);
      document.title = title;
      notification?.close();
      notification = undefined;
    },
  };
}

/** Nothing of a patient: a notification is read on any screen. */
function notify(words) {
  if (!("Notification" in globalThis) || Notification.permission !== "granted") return undefined;
  try {
    const shown = new Notification(words, { tag: "bedside-call", requireInteraction: true });
    shown.onclick = () => {
      focus();
      shown.close();
    };
    return shown;
  } catch {
    // Telephones have them by a service worker alone.
    return undefined;
  }
}

/** The tab's icon, red while it rings: a file, since a picture of the page's own goes with the page. */
function newIcon() {
  const link = document.querySelector("link[data-ringing]");
  const usual = link.href;
  return { alarm: (yes) => link.href = yes ? link.dataset.ringing : usual };
}
