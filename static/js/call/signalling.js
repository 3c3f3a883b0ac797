/**
 * The line to the broker: a PeerJS client whose ticket is renewed, and which comes back by itself.
 * Media goes on without it; only new connections need it.
 */
import { isFinal } from "@/static/js/call/api.js";
import { Peer } from "peerjs";

const firstWait = 400;
/** A call that was cut is to be back within seconds of its network. */
const longestWait = 3000;
/** The broker answers each heartbeat: after so long without a word the line is dead, whatever it says. */
const silence = 12_000;
/** Where media has stopped it is asked at once, and answers within that or never will. */
const answersWithin = 3000;
/** A socket over a dead line neither opens nor fails for minutes. */
const opensWithin = 5000;

/**
 * `incoming(connection)`; `asked(peerId)` to dial, by somebody who is back; `online(yes)`; `replaced()` where another page of this person took the
 * seat; `refused()` where trying again would not help.
 */
export function openSignalling({ seat, api, incoming, asked, online, replaced, refused }) {
  let failures = 0;
  let timer;
  let asking = false;
  let closed = false;
  let heard = performance.now();
  let probed = -Infinity;
  let peer = connect(seat);

  function connect(seat) {
    heard = performance.now();
    const made = new Peer(seat.peerId, {
      host: location.hostname,
      port: Number(location.port) || (location.protocol === "https:" ? 443 : 80),
      path: "/peer",
      secure: location.protocol === "https:",
      token: seat.ticket,
      config: configOf(seat),
      debug: 0,
    });
    made.socket.on("message", ({ type, src }) => {
      heard = performance.now();
      if (type === "RENEG" && src) asked(src);
    });
    made.on("open", () => {
      failures = 0;
      online(true);
    });
    made.on("call", incoming);
    made.on("disconnected", () => {
      online(false);
      comeBack();
    });
    made.on("error", ({ type, message }) => {
      if (type !== "server-error") return;
      const isReplaced = /replaced/.test(message);
      // Ended, left or turned away: there is no need to ask for another ticket.
      if (!isReplaced && !/not in this call/.test(message)) return;
      close();
      if (isReplaced) replaced();
      else refused();
    });
    return made;
  }

  const watch = setInterval(look, 1000);
  addEventListener("online", now);
  document.addEventListener("visibilitychange", now);

  function look() {
    const quiet = performance.now() - heard;
    if (peer.disconnected) return;
    const unanswered = heard < probed && performance.now() - probed > answersWithin;
    if (peer.open && unanswered) return peer.disconnect();
    if (quiet > (peer.open ? silence : opensWithin)) peer.disconnect();
  }

  /** The network is back, or the tablet is awake: no time is lost. */
  function now() {
    look();
    if (peer.disconnected) comeBack(0);
  }

  function comeBack(wait = firstWait * 2 ** failures * (0.5 + Math.random())) {
    clearTimeout(timer);
    if (closed || asking) return;
    timer = setTimeout(() => void reconnect(), Math.min(longestWait, wait));
  }

  async function reconnect() {
    failures++;
    asking = true;
    const fresh = await api.ticket().catch((error) => error);
    asking = false;
    if (closed || !peer.disconnected) return;
    if (fresh instanceof Error) {
      if (!isFinal(fresh)) return comeBack();
      close();
      return refused();
    }
    // Another page took the seat while this one was away: the broker tells that only who is there.
    if (fresh.peerId !== seat.peerId) {
      close();
      return replaced();
    }
    // Where it never was open, PeerJS gives it up for good.
    if (peer.destroyed) return void (peer = connect(fresh));
    use(fresh);
    heard = performance.now();
    peer.reconnect();
  }

  function use(fresh) {
    peer.options.token = fresh.ticket;
    peer.options.config = configOf(fresh);
  }

  function close() {
    closed = true;
    clearInterval(watch);
    clearTimeout(timer);
    removeEventListener("online", now);
    document.removeEventListener("visibilitychange", now);
    peer.destroy();
  }

  return {
    call: (peerId, stream) => peer.call(peerId, stream),
    isOpen: () => peer.open,
    /** A line is silent: is it the network of this side? */
    probe() {
      const waits = heard < probed && performance.now() - probed <= answersWithin;
      if (!peer.open || waits || performance.now() - heard < 1000) return;
      probed = performance.now();
      peer.socket.send({ type: "HEARTBEAT" });
    },
    /** Who waits to be dialled says that they are back: nobody waits for the next try. */
    ask(peerId) {
      if (peer.open) peer.socket.send({ type: "RENEG", dst: peerId, payload: { ask: true } });
    },
    /** New credentials for the relay before a new connection is made. */
    renew: async () => use(await api.ticket()),
    close,
  };
}

/**
 * Our own relays or none: PeerJS would ask strangers' servers otherwise. Sound, picture and channel
 * share one way from the start: a third of the addresses to find, to tell and to try.
 */
const configOf = ({ iceServers, relayOnly }) => ({
  iceServers,
  bundlePolicy: "max-bundle",
  ...relayOnly ? { iceTransportPolicy: "relay" } : {},
});
