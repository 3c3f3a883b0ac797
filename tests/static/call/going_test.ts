/** A page of a call that somebody leaves by a form does not load itself anew meanwhile. */
import { deepEqual } from "node:assert/strict";
import { goingFrom } from "@/static/js/call/going.js";

function atPage() {
  const page = new EventTarget();
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const going = goingFrom(page, (to: () => void) => void waiting.push(to));
  return {
    page,
    told,
    changes: () => going.turn(() => told.push("loaded anew")),
    answerIsLost: () => waiting.forEach((to) => to()),
  };
}

Deno.test("a page that nobody leaves loads itself anew when the call has changed", () => {
  const { changes, told } = atPage();
  changes();
  deepEqual(told, ["loaded anew"]);
});

Deno.test("once a form is sent its answer is waited for, and where that is lost the page is loaded anew", () => {
  const { page, changes, told, answerIsLost } = atPage();
  page.dispatchEvent(new Event("submit", { cancelable: true }));
  changes();
  deepEqual(told, []);
  answerIsLost();
  deepEqual(told, ["loaded anew"]);
});

Deno.test("a form that is sent without leaving the page keeps nothing back", () => {
  const { page, changes, told } = atPage();
  const sent = new Event("submit", { cancelable: true });
  sent.preventDefault();
  page.dispatchEvent(sent);
  changes();
  deepEqual(told, ["loaded anew"]);
});
