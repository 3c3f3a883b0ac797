/**
 * The line to one other person in the call. One of the two always dials, by the order in which they
 * came; a line that is not up for three seconds is dialled anew, for as long as both are in the call.
 * PeerJS alone never comes back from a cut of half a minute, and never says that it will not.
 */
import { openChannel } from "@/static/js/call/channel.js";

const patience = 3000;
/** Over a slow relay it takes a while: each time is given longer. */
const waits = [4000, 5000, 6000, 7000];
/** The browser finds a dead line after seven seconds: that no bytes come is seen sooner. */
const silentAfter = 2000;
/** Whoever does not dial hears nothing, though the browser calls the line well: they hang up. */
const hangUpAfter = 9000;
const up = new Set(["connected", "completed"]);

/** `rests()` while nothing is meant to come; `heard(stream)` shows who is there; `state("up" | "reconnecting")`; `told(what)` by their page. */
export function newLine(
  { member, dials, signalling, sent, stream, rests, heard, state, told, opened },
) {
  let connection;
  let channel;
  let peerId;
  let downSince = performance.now();
  let dialledAt = -Infinity;
  let dialled = 0;
  let bytes = { count: 0, at: performance.now() };
  let said;
  let closed = false;
  const timer = setInterval(() => void look(), 1000);

  /** They are to be found under this id: a page of theirs that opened anew has a new one. */
  function find(id) {
    if (peerId === id) return;
    peerId = id;
    dialledAt = -Infinity;
    dialled = 0;
    drop();
    if (id) void dial();
  }

  async function dial() {
    if (closed || !dials || !peerId || !signalling.isOpen()) return;
    const wait = waits[Math.min(dialled, waits.length) - 1] ?? 0;
    if (performance.now() - dialledAt < wait) return;
    dialledAt = performance.now();
    if (dialled++ > 0) await signalling.renew().catch(() => {});
    if (closed || !peerId || !signalling.isOpen()) return;
    drop();
    const made = signalling.call(peerId, stream());
    if (made) use(made);
  }

  /** What they dialled: it takes the place of what there was. */
  function answer(incoming) {
    drop();
    incoming.answer(stream());
    use(incoming);
  }

  function use(made) {
    connection = made;
    downSince ??= performance.now();
    bytes = { count: 0, at: performance.now() };
    let shown;
    made.on("stream", (stream) => {
      // PeerJS says it twice.
      if (made !== connection || stream.id === shown) return;
      shown = stream.id;
      heard(stream);
      void send();
    });
    channel = openChannel(made.peerConnection, {
      opened: () => made === connection && opened(),
      said: (what) => made === connection && told(what),
    });
  }

  function drop() {
    const old = connection;
    connection = undefined;
    channel = undefined;
    old?.close();
  }

  /** What goes out on this line, as camera and microphone stand now. */
  async function send() {
    const senders = connection?.peerConnection?.getSenders() ?? [];
    for (const kind of ["audio", "video"]) {
      const sender = senders.find(({ track, kind: was }) => (track?.kind ?? was) === kind);
      if (!sender) continue;
      sender.kind = kind;
      const track = sent(kind);
      if (sender.track !== track) await sender.replaceTrack(track).catch(() => {});
    }
  }

  async function look() {
    const pc = connection?.peerConnection;
    const now = performance.now();
    const isUp = up.has(pc?.iceConnectionState);
    if (isUp) await count(pc, now);
    if (closed) return;
    if (isUp && now - bytes.at <= silentAfter) {
      downSince = undefined;
      dialled = Math.min(dialled, 1);
      return say("up");
    }
    downSince ??= now;
    say("reconnecting");
    signalling.probe();
    if (now - downSince > patience) void dial();
    if (!dials && isUp && now - bytes.at > hangUpAfter) drop();
  }

  async function count(pc, now) {
    const stats = await pc.getStats().catch(() => undefined);
    let received = 0;
    for (const each of stats?.values() ?? []) {
      if (each.type === "inbound-rtp") received += each.bytesReceived ?? 0;
    }
    if (received !== bytes.count || rests()) bytes = { count: received, at: now };
  }

  function say(what) {
    if (what === said) return;
    said = what;
    state(what);
  }

  return {
    member,
    find,
    /** The broker can be reached (again), or they say that they can. */
    open() {
      if (said === "up" || !peerId) return;
      dialledAt = -Infinity;
      if (dials) void dial();
      else signalling.ask(peerId);
    },
    answer,
    send,
    tell: (what) => channel?.tell(what),
    peerId: () => peerId,
    /** For how long it has not been up. */
    downFor: () => downSince === undefined ? 0 : performance.now() - downSince,
    connection: () => connection?.peerConnection ?? undefined,
    close() {
      closed = true;
      clearInterval(timer);
      drop();
    },
  };
}
