/** The photographs that a patient sends: views/links/photographs_page.tsx. */
import "@/static/js/old_phones.js";
import { showArrivals } from "@/static/js/links/arrived.js";
import { filled } from "@/static/js/upload/filled.js";
import { watchUploads } from "@/static/js/upload/watch.js";

const form = document.querySelector("form[data-upload-words]");

if (form) {
  const { words, faults, left } = JSON.parse(form.dataset.uploadWords);
  watchUploads({
    say: (key, values) => filled(words[key], values),
    faultWords: (fault) => faults[fault],
    /** `left`: up to so many seconds, said so. Plurals are not this script's to know. */
    timeLeft: (seconds) =>
      seconds === undefined ? "" : (left.find(([most]) => seconds <= most) || left.slice(-1)[0])[1],
  });
}
showArrivals();
