/** Whoever is waited for is rung for, and nobody who has left. */
import { equal } from "node:assert/strict";
import { newPeople } from "@/static/js/call/people.js";

const nothing = () => {};

/** Somebody alone with one other, whose line is given up at once. */
function waitingFor(member: { id: string; name: string; peerId: string }) {
  const rung = Promise.withResolvers<void>();
  let stops = 0;
  const people = newPeople({
    you: "a",
    media: { stream: nothing, sent: () => null, resting: () => false },
    tiles: { show: nothing, say: nothing, keepOnly: nothing },
    ring: { start: () => Promise.resolve(rung.resolve()), stop: () => void stops++ },
    record: nothing,
    draw: nothing,
    healSeconds: 0,
    phone: "",
    say: nothing,
    signalling: { isOpen: () => false, probe: nothing, ask: nothing },
  });
  people.keep([member]);
  return {
    people,
    rung: rung.promise,
    stops: () => stops,
    [Symbol.dispose]: () => people.close(),
  };
}

Deno.test("the ring for somebody whose line is given up ends when they have left the call", async () => {
  const member = { id: "b", name: "Grace Mensah", peerId: "p1" };
  using waiting = waitingFor(member);
  await waiting.rung;
  waiting.people.keep([member]);
  equal(waiting.stops(), 0);
  waiting.people.keep([]);
  equal(waiting.stops(), 1);
});
