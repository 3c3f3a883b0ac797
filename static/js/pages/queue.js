/** The queue keeps itself up to date while somebody works on it. */
import { nameKeys } from "@/static/js/keys.js";
import { fetchRow } from "@/static/js/live/fetch_row.js";
import { lookingWords } from "@/static/js/live/looking.js";
import { newRows } from "@/static/js/live/rows.js";
import { listenTo } from "@/static/js/live/stream.js";

const place = document.querySelector("[data-live]");
const list = document.querySelector("ol.queue");
const empty = document.querySelector("[data-live-empty]");
const fresh = place.querySelector("[data-live-new]");
const lost = place.querySelector("[data-live-late]");
let you;
/** The server cannot say what is new since this list was read: rows are missing in it, perhaps. */
let stale = false;
let lookedAt = [];
let isLate = false;
/** Cases that changed, and whose rows did not arrive: nobody tells of them a second time. */
const unread = new Set();
const askAgain = 3000;
let last = Promise.resolve();

const said = [];
function say(words) {
  if (said.push(words) > 1) return;
  // What comes together is said together.
  setTimeout(() => {
    const detail = said.length > 3 ? `${said.length} changes in the queue` : said.join(". ");
    document.dispatchEvent(new CustomEvent("bedside:say", { detail }));
    said.length = 0;
  }, 300);
}

const rows = newRows(list, {
  say,
  fetchRow: (id) => fetchRow(place.dataset.row.replace("ID", id)),
  held(count) {
    if (stale) return;
    const words = `Show ${count} new ${count === 1 ? "case" : "cases"}`;
    if (count > 0 && fresh.textContent !== words) say(`${count} new above`);
    fresh.textContent = words;
    fresh.hidden = count === 0;
  },
});
fresh.addEventListener("click", () => stale ? location.reload() : inTurn(rows.showHeld));

const inTurn = (work) => {
  last = last.then(work).catch(() => lost.hidden = false);
};

function readLater(id) {
  if (unread.has(id)) return;
  unread.add(id);
  setTimeout(() => {
    unread.delete(id);
    hears.case({ id });
  }, askAgain);
}
const showLine = () => lost.hidden = !isLate && unread.size === 0;

function show(looked) {
  const { id, people } = looked;
  lookedAt = [...lookedAt.filter((each) => each.id !== id), ...(people.length ? [looked] : [])];
  rows.looking(id, lookingWords(people, you, ""));
}

const hears = {
  hello(detail) {
    you = detail.you;
    for (const { id } of lookedAt) {
      if (!detail.looking.some((each) => each.id === id)) show({ id, people: [] });
    }
    detail.looking.forEach(show);
  },
  looking: show,
  case({ id }) {
    inTurn(async () => {
      if (!await rows.changed(id)) readLater(id);
      showLine();
      list.hidden = list.children.length === 0;
      empty.hidden = !list.hidden;
      nameKeys(list);
      const looked = lookedAt.find((each) => each.id === id);
      if (looked) show(looked);
    });
  },
  taken_over: ({ byName, because }) => say(`${byName} took over a case of yours: ${because}`),
  refresh: () => {
    stale = true;
    fresh.textContent = "Read the list again";
    fresh.hidden = false;
    say("There may be new cases: read the list again");
    for (const { dataset } of [...list.children]) hears.case({ id: dataset.case });
  },
};

listenTo(place, {
  heard: (kind, detail) => hears[kind]?.(detail),
  late(yes) {
    isLate = yes;
    showLine();
  },
});
