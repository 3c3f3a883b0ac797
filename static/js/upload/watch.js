/**
 * `<form data-upload="/address">`: each photograph is looked at as soon as it is chosen, and sent by
 * itself, in pieces that go on where they were cut. Without this module the form sends them all with
 * its button.
 */
import { thresholdsOf } from "@/domain/photographs/verdict.ts";
import { watchChoices } from "@/static/js/upload/choose.js";
import { askedBeforeLeaving } from "@/static/js/upload/leaving.js";
import { newLooker } from "@/static/js/upload/looker.js";
import { newPace } from "@/static/js/upload/pace.js";
import { take } from "@/static/js/upload/photograph.js";
import { newQueue } from "@/static/js/upload/queue.js";
import { saidIn } from "@/static/js/upload/said.js";
import { unfinishedOf } from "@/static/js/upload/unfinished.js";

/** `words`: say(), faultWords() and timeLeft() in the language of the page, as in english.js. */
export function watchUploads(words) {
  for (const form of document.querySelectorAll("form[data-upload]")) watch(form, words);
}

function watch(form, words) {
  const { upload, photographLimitBytes, thresholds, looker } = form.dataset;
  const list = form.querySelector("[data-upload-list]");
  // What is worth hearing is said once, and no percentage is.
  list.removeAttribute("aria-live");
  const page = {
    ...words,
    list,
    uploads: upload,
    mostBytes: Number(photographLimitBytes) || Infinity,
    thresholds: thresholdsOf(JSON.parse(thresholds || "null")),
    look: newLooker(looker),
    pace: newPace(),
    queue: newQueue(),
    // A phone's memory does not hold twelve open photographs.
    looks: newQueue(),
    leaving: askedBeforeLeaving(),
    unfinished: unfinishedOf(form, upload, words.say),
    announce: announcer(words.say("between")),
  };
  // Nothing is left for it to send.
  form.querySelector("[data-upload-button]").hidden = true;
  watchChoices(form, words.say, (file, kind) => take(file, saidIn(form, kind), page));
}

/** What is said in one moment is said together: the second would silence the first. */
function announcer(between) {
  const voice = document.getElementById("announcer");
  let said = [];
  return (words) => {
    if (said.push(words) > 1 || !voice) return;
    setTimeout(() => {
      voice.textContent = said.join(between);
      said = [];
    }, 150);
  };
}
