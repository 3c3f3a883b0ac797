/** Camera and microphone are open while something of them goes out, and at no other time. */
import { deepEqual, equal } from "node:assert/strict";
import { openMedia } from "@/static/js/call/media.js";
import { standsIn } from "@/tests/support/stands_in.ts";

interface Track extends EventTarget {
  readonly kind: string;
  readyState: "live" | "ended";
}

/** A browser with a camera and a microphone, of which some are blocked; `open()` is what is lit. */
function browserWith({ blocked = [] }: { blocked?: readonly string[] } = {}) {
  const made: Track[] = [];
  let waits: Promise<void> | undefined;
  const track = (kind: string): Track => {
    const one = Object.assign(new EventTarget(), {
      kind,
      enabled: true,
      muted: false,
      readyState: "live" as const,
      stop: () => void Object.assign(one, { readyState: "ended" }),
    });
    made.push(one);
    return one;
  };
  class Stream {
    #tracks: Track[];
    constructor(tracks: Track[] = []) {
      this.#tracks = tracks;
    }
    getTracks = () => [...this.#tracks];
    getAudioTracks = () => this.#tracks.filter(({ kind }) => kind === "audio");
    getVideoTracks = () => this.#tracks.filter(({ kind }) => kind === "video");
    addTrack = (track: Track) => void this.#tracks.push(track);
    removeTrack = (track: Track) => void this.#tracks.splice(this.#tracks.indexOf(track), 1);
  }
  const mediaDevices = {
    async getUserMedia(asked: Readonly<Record<string, unknown>>) {
      await waits;
      const kinds = Object.keys(asked);
      if (kinds.some((kind) => blocked.includes(kind))) {
        throw new DOMException("Not allowed", "NotAllowedError");
      }
      return new Stream(kinds.map(track));
    },
  };
  const canvas = { getContext() {}, captureStream: () => new Stream([track("video")]) };
  const document = { createElement: () => canvas };
  const there = standsIn({ MediaStream: Stream, navigator: { mediaDevices }, document });
  return {
    open: () => made.filter(({ readyState }) => readyState === "live").map(({ kind }) => kind),
    opensAfter: (press: Promise<void>) => waits = press,
    [Symbol.dispose]: () => there[Symbol.dispose](),
  };
}

/** Media of a call; `changes(count)` once so much has changed since. */
async function opened() {
  let heard = 0;
  let told = () => {};
  const media = await openMedia({ changed: () => void (heard++, told()) });
  return {
    media,
    async changes(count = 1) {
      while (heard < count) await new Promise<void>((done) => told = done);
      heard = 0;
    },
  };
}

Deno.test("a camera that is turned off is closed, and opened again when it is turned on", async () => {
  using browser = browserWith();
  const { media, changes } = await opened();
  deepEqual(browser.open(), ["audio", "video"]);
  media.switchCamera(true);
  deepEqual(browser.open(), ["audio"]);
  await changes();
  equal(media.sent("video"), null);
  media.switchCamera(false);
  await changes();
  deepEqual(browser.open(), ["audio", "video"]);
  equal(media.cameraOff(), false);
});

Deno.test("a camera that is turned off again while it opens does not stay open", async () => {
  using browser = browserWith();
  const { media, changes } = await opened();
  media.switchCamera(true);
  await changes();
  const opens = Promise.withResolvers<void>();
  browser.opensAfter(opens.promise);
  media.switchCamera(false);
  media.switchCamera(true);
  opens.resolve();
  await changes(2);
  deepEqual(browser.open(), ["audio"]);
  equal(media.cameraOff(), true);
});

Deno.test("while people talk by telephone neither is open, and both come back with the call", async () => {
  using browser = browserWith();
  const { media, changes } = await opened();
  media.rest(true);
  deepEqual(browser.open(), []);
  await changes();
  media.rest(false);
  await changes(2);
  deepEqual(browser.open().toSorted(), ["audio", "video"]);
});

Deno.test("a camera that was off before the telephone stays off after it", async () => {
  using browser = browserWith();
  const { media, changes } = await opened();
  media.switchCamera(true);
  media.rest(true);
  await changes(2);
  media.rest(false);
  await changes();
  deepEqual(browser.open(), ["audio"]);
});

const refused: readonly [string, readonly string[], string | undefined, readonly string[]][] = [
  ["whoever allows both is seen and heard", [], undefined, ["audio", "video"]],
  ["whoever blocks the camera alone is heard", ["video"], "no_camera", ["audio"]],
  ["whoever blocks the microphone is told", ["audio"], "refused", []],
];

for (const [name, blocked, problem, open] of refused) {
  Deno.test(`media: ${name}`, async () => {
    using browser = browserWith({ blocked });
    const { media } = await opened();
    equal(media.problem, problem);
    deepEqual(browser.open(), open);
    // A connection is made of what is there: without a place for a picture it would bring none.
    const places = media.stream().getTracks().map(({ kind }: Track) => kind);
    deepEqual(places, problem === "refused" ? [] : ["audio", "video"]);
  });
}
