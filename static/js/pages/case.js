/** Who else looks at a case, that somebody has changed it since, and that it stays whose it is. */
import { keepClaim } from "@/static/js/live/claim.js";
import { lookingWords } from "@/static/js/live/looking.js";
import { listenTo } from "@/static/js/live/stream.js";
import { offerUndo } from "@/static/js/live/undo.js";

const place = document.querySelector("[data-live]");
const looking = place.querySelector("[data-live-looking]");
const changed = place.querySelector("[data-live-changed]");
let you;

function show({ people }) {
  const words = lookingWords(people, you, " at this case");
  if (looking.textContent !== words) looking.textContent = words;
  looking.hidden = words === "";
}

const hears = {
  hello(detail) {
    you = detail.you;
    show(detail.looking[0] ?? { people: [] });
  },
  looking: show,
  case: () => changed.hidden = false,
  refresh: () => changed.hidden = false,
  taken_over({ id, byName, because }) {
    if (id !== place.dataset.caseId) return;
    place.querySelector("[data-live-why]").textContent =
      `${byName} took this case over from you: ${because}. What you wrote is kept as your draft.`;
    changed.hidden = false;
  },
};

offerUndo();
const held = document.querySelector("form[data-claim-minutes]");
if (held) keepClaim(held);
listenTo(place, { heard: (kind, detail) => hears[kind]?.(detail), late: () => {} });
