/** The ways from this browser into the network: each tried by a connection of the browser with itself. */
const patience = 8000;

export const kindOf = (url) =>
  url.startsWith("turns:") ? "turn_tls" : /transport=tcp/.test(url) ? "turn_tcp" : "turn_udp";

/** `iceServers` as the server gives them: our own relays, or none. Verdicts by the name of the way. */
export async function tryWays(iceServers, told = () => {}) {
  const found = {};
  const say = (name, verdict) => {
    // Of several relays of one kind one that works is enough.
    if (found[name] !== "good") found[name] = verdict;
    told(name, found[name]);
  };
  say("direct", await tryDirect(iceServers));
  for (const { urls, ...credentials } of iceServers) {
    for (const url of [urls].flat()) {
      const works = await connects({
        iceServers: [{ urls: [url], ...credentials }],
        iceTransportPolicy: "relay",
      });
      say(kindOf(url), works ? "good" : "failed");
    }
  }
  return found;
}

/**
 * A relay also says under which address the router lets us out (RFC 8489): without one, nothing gets
 * in. Where no router stands between, browsers keep that to themselves, for it is the address they
 * have: then the relay gives a place over UDP. Without a relay nobody outside is asked, and whether the
 * router lets calls through stays unknown.
 */
async function tryDirect(iceServers) {
  if (!await connects({ iceServers: [] })) return "failed";
  const outside = iceServers.flatMap(({ urls, ...credentials }) =>
    [urls].flat().filter((url) => kindOf(url) === "turn_udp").flatMap((url) => [
      { urls: [url.replace(/^turn:/, "stun:").replace(/\?.*$/, "")] },
      { urls: [url], ...credentials },
    ])
  );
  if (outside.length === 0) return "not_tried";
  return await seenFromOutside(outside) ? "good" : "failed";
}

async function connects(config) {
  const [one, other] = [new RTCPeerConnection(config), new RTCPeerConnection(config)];
  try {
    one.onicecandidate = ({ candidate }) => candidate && other.addIceCandidate(candidate);
    other.onicecandidate = ({ candidate }) => candidate && one.addIceCandidate(candidate);
    const channel = one.createDataChannel("test");
    const opened = new Promise((done) => channel.onopen = () => done(true));
    await one.setLocalDescription();
    await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription();
    await one.setRemoteDescription(other.localDescription);
    return await Promise.race([opened, late()]);
  } catch {
    return false;
  } finally {
    one.close();
    other.close();
  }
}

async function seenFromOutside(iceServers) {
  const connection = new RTCPeerConnection({ iceServers });
  try {
    const seen = new Promise((done) =>
      connection.onicecandidate = ({ candidate }) => {
        if (!candidate) done(false);
        else if (["srflx", "relay"].includes(candidate.type)) done(true);
      }
    );
    connection.createDataChannel("test");
    await connection.setLocalDescription();
    return await Promise.race([seen, late()]);
  } finally {
    connection.close();
  }
}

const late = () => new Promise((done) => setTimeout(() => done(false), patience));
