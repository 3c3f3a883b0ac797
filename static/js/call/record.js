/** What befalls the lines of a call is written down by the server, in its order, once it can be reached. */
import { isFinal } from "@/static/js/call/api.js";

const again = 3000;
/** Of a page that is cut off for an hour, the newest. */
const most = 50;

export function newRecord(send) {
  const waiting = [];
  let sending = false;

  async function next() {
    if (sending || waiting.length === 0) return;
    sending = true;
    const outcome = await send(waiting[0]).then(() => "taken", (error) => error);
    sending = false;
    if (outcome === "taken" || isFinal(outcome)) waiting.shift();
    else await new Promise((done) => setTimeout(done, again));
    void next();
  }

  return (event) => {
    waiting.push(event);
    if (waiting.length > most) waiting.splice(1, 1);
    void next();
  };
}
