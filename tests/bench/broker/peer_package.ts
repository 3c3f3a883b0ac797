/** PeerJS's own server in a process of its own, to be measured beside ours. */
import { PeerServer } from "peer";

const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
const { port } = listener.addr as Deno.NetAddr;
listener.close();
PeerServer({ host: "127.0.0.1", port, path: "/peer", key: "peerjs" }, () => {
  Deno.stdout.writeSync(new TextEncoder().encode(`http://127.0.0.1:${port}\n`));
});
