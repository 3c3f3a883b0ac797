/**
 * The line to one other person in the call. One of the two always dials, by the order in which they
 * came; a line that is not up for three seconds is dialled anew, for as long as both are in the call.
 * PeerJS alone never comes back from a cut of half a minute, and never says that it will not.
 */
const patience = 3000;
const dialAgainEvery = 4000;
/** The browser finds a dead line after seven seconds: that no bytes come is seen sooner. */
const silentAfter = 2000;
const up = new Set(["connected", "completed"]);

/** `heard(stream)` shows who is there; `state("up" | "reconnecting" | "lost")`. */
export function newLine({ member, dials, signalling, media, heard, state }) {
  let connection;
  let peerId;
  let downSince = performance.now();
  let dialledAt = -Infinity;
  let bytes = { count: 0, at: performance.now() };
  let said;
  let closed = false;
  const timer = setInterval(() => void look(), 1000);

  /** They are to be found under this id: a page of theirs that opened anew has a new one. */
  function find(id) {
    if (peerId === id) return;
    peerId = id;
    drop();
    if (id) void dial();
  }

  async function dial() {
    if (closed || !dials || !peerId || !signalling.isOpen()) return;
    if (performance.now() - dialledAt < dialAgainEvery) return;
    dialledAt = performance.now();
    if (connection) await signalling.renew().catch(() => {});
    if (closed || !peerId) return;
    drop();
    const made = signalling.peer.call(peerId, media.stream);
    if (made) use(made);
  }

  /** What they dialled: it takes the place of what there was. */
  function answer(incoming) {
    drop();
    incoming.answer(media.stream);
    use(incoming);
  }

  function use(made) {
    connection = made;
    downSince = performance.now();
    bytes = { count: 0, at: performance.now() };
    let shown;
    made.on("stream", (stream) => {
      // PeerJS says it twice.
      if (made !== connection || stream.id === shown) return;
      shown = stream.id;
      heard(stream);
      void send();
    });
  }

  function drop() {
    const old = connection;
    connection = undefined;
    old?.close();
  }

  /** What goes out on this line, as camera and microphone stand now. */
  async function send() {
    const senders = connection?.peerConnection?.getSenders() ?? [];
    for (const kind of ["audio", "video"]) {
      const sender = senders.find(({ track, kind: was }) => (track?.kind ?? was) === kind);
      if (!sender) continue;
      sender.kind = kind;
      const track = media.sent(kind);
      if (sender.track !== track) await sender.replaceTrack(track).catch(() => {});
    }
  }

  async function look() {
    const pc = connection?.peerConnection;
    const now = performance.now();
    const isUp = up.has(pc?.iceConnectionState);
    if (isUp) await count(pc, now);
    const isSilent = now - bytes.at > silentAfter;
    if (isUp && !isSilent) {
      downSince = undefined;
      return say("up");
    }
    downSince ??= now;
    say("reconnecting");
    if (now - downSince > patience) void dial();
  }

  async function count(pc, now) {
    const stats = await pc.getStats().catch(() => undefined);
    let received = 0;
    for (const each of stats?.values() ?? []) {
      if (each.type === "inbound-rtp") received += each.bytesReceived ?? 0;
    }
    if (received !== bytes.count) bytes = { count: received, at: now };
  }

  function say(what) {
    if (what === said) return;
    said = what;
    state(what);
  }

  return {
    member,
    find,
    /** The broker can be reached (again). */
    open: () => void (said === "up" || dial()),
    answer,
    send,
    peerId: () => peerId,
    isUp: () => said === "up",
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
