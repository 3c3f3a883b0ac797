/**
 * The line to the broker: one PeerJS client whose ticket is renewed, and which comes back by itself.
 * Media goes on without it; only new connections need it.
 */
import { Peer } from "peerjs";

const firstWait = 500;
const longestWait = 15_000;
/** The broker answers each heartbeat: after so long without a word the line is dead, whatever it says. */
const silence = 12_000;

/** `incoming(connection)`; `online(yes)`; `replaced()` where another page of this person took the seat. */
export function openSignalling({ seat, api, incoming, online, replaced }) {
  let failures = 0;
  let timer;
  let closed = false;
  let heard = performance.now();

  const peer = new Peer(seat.peerId, {
    host: location.hostname,
    port: Number(location.port) || (location.protocol === "https:" ? 443 : 80),
    path: "/peer",
    secure: location.protocol === "https:",
    token: seat.ticket,
    config: configOf(seat),
    debug: 0,
  });

  peer.on("open", () => {
    failures = 0;
    heard = performance.now();
    peer.socket?._socket?.addEventListener("message", () => heard = performance.now());
    online(true);
  });
  peer.on("call", incoming);
  peer.on("disconnected", () => {
    online(false);
    comeBack();
  });
  peer.on("error", ({ type, message }) => {
    if (type === "server-error" && /replaced/.test(message)) {
      close();
      replaced();
    }
  });
  const watch = setInterval(() => {
    if (peer.open && performance.now() - heard > silence) peer.disconnect();
  }, 1000);
  const now = () => {
    if (!peer.open) comeBack(0);
  };
  addEventListener("online", now);
  document.addEventListener("visibilitychange", now);

  function comeBack(wait = firstWait * 2 ** failures * (0.5 + Math.random())) {
    clearTimeout(timer);
    if (closed || peer.destroyed) return;
    timer = setTimeout(async () => {
      failures++;
      try {
        const fresh = await api.ticket();
        peer.options.token = fresh.ticket;
        peer.options.config = configOf(fresh);
        if (!closed && peer.disconnected) peer.reconnect();
      } catch {
        comeBack();
      }
    }, Math.min(longestWait, wait));
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
    peer,
    isOpen: () => peer.open,
    /** New credentials for the relay before a new connection is made. */
    async renew() {
      const fresh = await api.ticket();
      peer.options.token = fresh.ticket;
      peer.options.config = configOf(fresh);
    },
    close,
  };
}

/** Our own relays or none: PeerJS would ask strangers' servers otherwise. */
const configOf = ({ iceServers, relayOnly }) => ({
  iceServers,
  ...relayOnly ? { iceTransportPolicy: "relay" } : {},
});
