/** `/peer`: what PeerJS in our pages speaks to, on the port of everything else. */
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import { upgrade } from "@/routes/calls/broker/upgrade.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";

/** The ticket is the guard: it is made for a member of one call, who was let in as a person is. */
export const peer = createApp()
  .get("/peerjs", anyone(), (c) => upgrade(c, brokerOf(c.var.store, c.var.log)))
  .get("/:key/id", anyone(), notHere)
  .get("/:key/peers", anyone(), notHere);

/** PeerJS asks these of its own server: an id for anybody, and who else is there. */
function notHere(c: PageContext): Response {
  const problem = "Ids come with a ticket, and nobody is told who else is connected";
  return c.json({ problem }, 404);
}
