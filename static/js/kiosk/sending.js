/** Sends what is kept, one after another, until all of it has arrived. A repeat changes nothing there. */
import { dropAnswer, keptAnswers } from "@/static/js/kiosk/answers.js";
import { send } from "@/static/js/send.js";

const longestWait = 60_000;
/** By the clock alone, never because of an answer: it would tell when that was given. */
const seenEvery = 5 * 60_000;

export function sending({ kept, seen, place }) {
  let busy = false;
  let again = false;
  let failures = 0;
  let timer;

  /** What another place was told stays until this tablet stands there again. */
  const ours = async () => {
    const all = await keptAnswers().catch(() => []);
    return all.filter((each) => each.place === place);
  };

  async function sendAll() {
    if (busy) return void (again = true);
    busy = true;
    clearTimeout(timer);
    let reached = true;
    for (const { key, fields } of await ours()) {
      const outcome = await send(`${kept}/${key}`, new URLSearchParams(fields));
      if (outcome === "taken") await dropAnswer(key);
      if (outcome === "lost") return ended();
      reached = outcome !== "unreached";
      if (!reached) break;
    }
    busy = false;
    failures = reached ? 0 : failures + 1;
    if (!reached) timer = setTimeout(sendAll, Math.min(longestWait, 2000 * 2 ** failures));
    else if (again) {
      again = false;
      await sendAll();
    }
  }

  async function say() {
    const unsent = (await ours()).length;
    if (await send(seen, new URLSearchParams({ unsent })) === "lost") ended();
  }

  /** A manager ended it: the page that is asked for now says so. */
  const ended = () => location.reload();

  addEventListener("online", sendAll);
  setInterval(say, seenEvery);
  sendAll().then(say);
  return { sendAll, waiting: async (key) => (await ours()).some((each) => each.key === key) };
}
