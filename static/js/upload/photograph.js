/** One chosen photograph, from being looked at to having arrived, with its row in the list. */
import { photographFaultWords } from "@/domain/photographs/fault_words.ts";
import { problemWith } from "@/static/js/upload/check.js";
import { fingerprintOf } from "@/static/js/upload/fingerprint.js";
import { lookAt } from "@/static/js/upload/look.js";
import { timeLeft } from "@/static/js/upload/pace.js";
import { newRow } from "@/static/js/upload/row.js";
import { send } from "@/static/js/upload/send.js";
import {
  couldBeSmaller,
  patienceSeconds,
  smallerOf,
  takenAtOf,
  whatItMeans,
} from "@/static/js/upload/smaller.js";
import { arrivedBeforeCancelled, forget } from "@/static/js/upload/tus.js";

/** `page`: what all photographs of a form share (pages/upload.js). */
export async function take(file, said, page) {
  const row = newRow(page.list, file.name, file.size);
  const photograph = { file, said: { ...said }, address: undefined };
  let stopping, offered = false, smaller = false, unshrinkable = false;

  row.say("Looking at it");
  page.leaving.open(photograph);
  const problem = await problemWith(file, page.mostBytes);
  if (problem) return cannotBeSent(problem);
  const seen = await new Promise((done) => {
    page.looks.add(() => lookAt(file, page.thresholds, page.look).then(done));
  });
  if (seen) row.show(seen.preview);
  if (!seen || seen.faults.length === 0) return wait();
  const words = seen.faults.map(inWords).join(" ");
  tell(words, "bad");
  row.offer(["Send it anyway", sendAnyway], ["Leave it out", leaveOut]);

  function sendAnyway() {
    photograph.said.sentDespite = seen.faults.join(",");
    wait();
  }

  function leaveOut() {
    page.announce(`${file.name} is left out`);
    page.leaving.ended(photograph);
    row.remove();
  }

  /** In the line, from the start or from where it was. */
  function wait() {
    stopping = new AbortController();
    page.leaving.open(photograph);
    row.progress(0);
    row.say(lookedAt("Waiting"));
    row.offer(["Cancel", cancel]);
    page.queue.add(go);
  }

  async function go() {
    await findWhereToGoOn();
    const { end, problem, again } = await send(photograph, {
      uploads: page.uploads,
      pace: page.pace,
      signal: stopping.signal,
      on: { progress, cut, back },
    });
    if (end === "arrived") arrived(again);
    else if (end === "refused") refuse(problem ?? "Something went wrong here");
    else if (end === "signed_out") signedOut();
    else if (smaller) await goSmaller();
  }

  async function findWhereToGoOn() {
    if (photograph.said.fingerprint) return;
    photograph.said.filename = photograph.file.name;
    photograph.said.fingerprint = await fingerprintOf(photograph.file);
    photograph.address = await page.unfinished.addressFor(
      photograph.said.fingerprint,
      photograph.said,
    );
    if (photograph.address) page.announce(`${file.name} goes on where it stopped`);
  }

  /** `kept` bytes are the server's already, `leaving` are on their way. */
  function progress(kept, leaving) {
    const { size } = photograph.file;
    const seconds = page.pace.secondsFor(size - kept);
    row.progress(leaving / size);
    const left = kept < size ? timeLeft(page.pace.secondsFor(size - leaving)) : "";
    const percent = `${Math.floor(leaving * 100 / size)}%`;
    const words = lookedAt(left ? `${percent}, ${left}` : percent);
    const isSlow = offered || (seconds > patienceSeconds && couldBeSmaller(seen, file));
    const canShrink = isSlow && photograph.file === file && !unshrinkable;
    row.say(canShrink ? `${words}. ${whatItMeans}` : words);
    if (!canShrink || offered) return;
    offered = true;
    row.offer(["Send smaller", sendSmaller], ["Cancel", cancel]);
    page.announce(`${file.name}: ${left}. You can send it smaller`);
  }

  /** `words`: the server's own, where it was reached. */
  function cut(words) {
    if (words) return tell(words, "bad");
    row.say("The connection was lost. It goes on by itself as soon as it can", "bad");
    page.announce(`${file.name}: the connection was lost`);
  }

  function back() {
    page.announce(`${file.name} goes on`);
  }

  function sendSmaller() {
    smaller = true;
    row.offer();
    row.say("Making it smaller");
    stopping.abort();
  }

  async function goSmaller() {
    smaller = false;
    const made = await smallerOf(file);
    if (!made) {
      // Go on with the original, and do not ask again.
      unshrinkable = true;
      page.announce(`${file.name} cannot be made smaller: it goes on as it is`);
      return wait();
    }
    if (photograph.address) forget(photograph.address);
    photograph.file = made;
    photograph.address = undefined;
    const takenAt = await takenAtOf(file);
    photograph.said = {
      ...photograph.said,
      sentSmallerFromBytes: file.size,
      ...(takenAt && { takenAt }),
    };
    delete photograph.said.fingerprint;
    row.resized(made.size);
    wait();
  }

  async function cancel() {
    stopping.abort();
    page.queue.leave(go);
    row.progress(undefined);
    row.offer();
    row.say("Cancelling");
    const { address } = photograph;
    photograph.address = undefined;
    const already = address && await arrivedBeforeCancelled(address);
    if (already) return arrived(already.again);
    page.leaving.ended(photograph);
    tell("Cancelled");
    row.offer(["Send it again", wait], ["Leave it out", leaveOut]);
  }

  function arrived(again) {
    page.leaving.ended(photograph);
    row.progress(undefined);
    row.offer();
    tell(again ? "This was here already: kept once" : lookedAt("Added"), "good");
    document.getElementById("photographs")
      ?.dispatchEvent(new Event("refresh", { bubbles: true }));
  }

  function signedOut() {
    row.progress(undefined);
    tell("You have been signed out. Sign in in another tab, then go on here", "bad");
    row.offer(["Go on", wait], ["Cancel", cancel]);
  }

  /** It may be another time. */
  function refuse(words) {
    row.progress(undefined);
    tell(words, "bad");
    row.offer(["Try again", wait], ["Leave it out", leaveOut]);
  }

  /** Nothing is to be done with this file, and nothing is lost with the page. */
  function cannotBeSent(words) {
    page.leaving.ended(photograph);
    tell(words, "bad");
    row.offer(["Leave it out", leaveOut]);
  }

  function tell(words, tone) {
    row.say(words, tone);
    page.announce(`${file.name}: ${words}`);
  }

  /** What this browser could not open says that it was not looked at yet. */
  function lookedAt(words) {
    return seen || unshrinkable || photograph.file !== file
      ? words
      : `${words}. Checked once it is prepared`;
  }
}

function inWords(fault) {
  const { label, words } = photographFaultWords[fault];
  return words.startsWith(label) ? words : `${label}. ${words}`;
}
