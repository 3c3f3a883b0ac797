/** One chosen photograph, from being looked at to having arrived, with its row in the list. */
import { problemWith } from "@/static/js/upload/check.js";
import { fingerprintOf } from "@/static/js/upload/fingerprint.js";
import { lookAt } from "@/static/js/upload/look.js";
import { newRow } from "@/static/js/upload/row.js";
import { send } from "@/static/js/upload/send.js";
import {
  couldBeSmaller,
  patienceSeconds,
  smallerOf,
  takenAtOf,
} from "@/static/js/upload/smaller.js";
import { arrivedBeforeCancelled, forget } from "@/static/js/upload/tus.js";

/** `page`: what all photographs of a form share (pages/upload.js). */
export async function take(file, said, page) {
  const { say } = page;
  const { name } = file;
  const row = newRow(page.list, name, file.size, say);
  const photograph = { file, said: { ...said }, address: undefined };
  let stopping, offered = false, smaller = false, unshrinkable = false;

  row.say(say("looking"));
  page.leaving.open(photograph);
  const problem = await problemWith(file, page.mostBytes, say);
  if (problem) return cannotBeSent(problem);
  const seen = await new Promise((done) => {
    page.looks.add(() => lookAt(file, page.thresholds, page.look).then(done));
  });
  if (seen) row.show(seen.preview);
  if (!seen || seen.faults.length === 0) return wait();
  const words = seen.faults.map(page.faultWords).join(" ");
  tell(words, "bad");
  row.offer([say("sendAnyway"), sendAnyway], [say("leaveOut"), leaveOut]);

  function sendAnyway() {
    photograph.said.sentDespite = seen.faults.join(",");
    wait();
  }

  function leaveOut() {
    page.announce(say("leftOut", { name }));
    page.leaving.ended(photograph);
    row.remove();
  }

  /** In the line, from the start or from where it was. */
  function wait() {
    stopping = new AbortController();
    page.leaving.open(photograph);
    row.progress(0);
    row.say(lookedAt(say("waiting")));
    row.offer([say("cancel"), cancel]);
    page.queue.add(go);
  }

  async function go() {
    await findWhereToGoOn();
    const { end, problem, again } = await send(photograph, {
      uploads: page.uploads,
      pace: page.pace,
      signal: stopping.signal,
      say,
      on: { progress, cut, back },
    });
    if (end === "arrived") arrived(again);
    else if (end === "refused") refuse(problem ?? say("failed"));
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
    if (photograph.address) page.announce(say("goesOnWhereItStopped", { name }));
  }

  /** `kept` bytes are the server's already, `leaving` are on their way. */
  function progress(kept, leaving) {
    const { size } = photograph.file;
    const seconds = page.pace.secondsFor(size - kept);
    row.progress(leaving / size);
    const left = kept < size ? page.timeLeft(page.pace.secondsFor(size - leaving)) : "";
    const percent = Math.floor(leaving * 100 / size);
    const words = lookedAt(say(left ? "percentLeft" : "percent", { percent, left }));
    const isSlow = offered || (seconds > patienceSeconds && couldBeSmaller(seen, file));
    const canShrink = isSlow && photograph.file === file && !unshrinkable;
    row.say(canShrink ? together(words, say("smallerMeans")) : words);
    if (!canShrink || offered) return;
    offered = true;
    row.offer([say("sendSmaller"), sendSmaller], [say("cancel"), cancel]);
    page.announce(say("smallerOffered", { name, left }));
  }

  /** `words`: the server's own, where it was reached. */
  function cut(words) {
    if (words) return tell(words, "bad");
    row.say(say("cut"), "bad");
    page.announce(say("wasCut", { name }));
  }

  function back() {
    page.announce(say("back", { name }));
  }

  function sendSmaller() {
    smaller = true;
    row.offer();
    row.say(say("makingSmaller"));
    stopping.abort();
  }

  async function goSmaller() {
    smaller = false;
    const made = await smallerOf(file);
    if (!made) {
      // Go on with the original, and do not ask again.
      unshrinkable = true;
      page.announce(say("cannotBeSmaller", { name }));
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
    row.say(say("cancelling"));
    const { address } = photograph;
    photograph.address = undefined;
    const already = address && await arrivedBeforeCancelled(address);
    if (already) return arrived(already.again);
    page.leaving.ended(photograph);
    tell(say("cancelled"));
    row.offer([say("sendAgain"), wait], [say("leaveOut"), leaveOut]);
  }

  function arrived(again) {
    page.leaving.ended(photograph);
    row.progress(undefined);
    row.offer();
    tell(again ? say("again") : lookedAt(say("added")), "good");
    document.getElementById("photographs")
      ?.dispatchEvent(new Event("refresh", { bubbles: true }));
  }

  function signedOut() {
    row.progress(undefined);
    tell(say("signedOut"), "bad");
    row.offer([say("goOn"), wait], [say("cancel"), cancel]);
  }

  /** It may be another time. */
  function refuse(words) {
    row.progress(undefined);
    tell(words, "bad");
    row.offer([say("tryAgain"), wait], [say("leaveOut"), leaveOut]);
  }

  /** Nothing is to be done with this file, and nothing is lost with the page. */
  function cannotBeSent(words) {
    page.leaving.ended(photograph);
    tell(words, "bad");
    row.offer([say("leaveOut"), leaveOut]);
  }

  function tell(words, tone) {
    row.say(words, tone);
    page.announce(`${name}: ${words}`);
  }

  /** What this browser could not open says that it was not looked at yet. */
  function lookedAt(words) {
    return seen || unshrinkable || photograph.file !== file
      ? words
      : together(words, say("unseen"));
  }

  function together(one, other) {
    return say("together", { one, other });
  }
}
