/**
 * Who else looks at a case, that somebody has changed it since, that it stays whose it is, and what
 * comes after it.
 */
import { keepClaim } from "@/static/js/live/claim.js";
import { lookingWords } from "@/static/js/live/looking.js";
import { leadOn, takePlace } from "@/static/js/live/next_case.js";
import { listenTo } from "@/static/js/live/stream.js";
import { offerUndo } from "@/static/js/live/undo.js";

begin();

function begin() {
  const left = new AbortController();
  const { signal } = left;
  const place = document.querySelector("[data-live]");
  const held = document.querySelector("form[data-claim-minutes]");
  if (held) keepClaim(held, signal);
  offerUndo();
  listenTo(place, { ...hearing(place), signal });
  leadOn({
    signal,
    async opened(text, address) {
      left.abort();
      await takePlace(text, address);
      begin();
    },
  });
}

function hearing(place) {
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
  return { heard: (kind, detail) => hears[kind]?.(detail), late: () => {} };
}
