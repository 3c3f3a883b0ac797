/** From a request to a socket, or to a refusal. */
import { readTicket } from "@/domain/calls/ticket.ts";
import type { Broker } from "@/routes/calls/broker/broker.ts";
import { carry } from "@/routes/calls/broker/carry.ts";
import type { PageContext } from "@/routes/context.ts";

/** A browser that does not answer a ping for so long is gone: its network, or the machine. */
const silentSeconds = 30;

/**
 * A forged ticket never gets a socket, which could hold a message of 64 MB against us. Whoever
 * holds a genuine one is told in PeerJS's words why it is refused (carry.ts): of a socket that was
 * never opened a page learns nothing.
 */
export function upgrade(c: PageContext, broker: Broker): Response {
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket") {
    return c.json({ problem: "This address is for the calls of Bedside's own pages" }, 426);
  }
  if (!cameFromHere(c)) return refuse(c, broker, "Calls are for Bedside's own pages", 403);
  const ticket = readTicket(c.var.install.calls.secret, c.req.query("token") ?? "");
  if (!ticket) return refuse(c, broker, "Open the call again in Bedside", 401);
  const leave = broker.doors.enter(c.var.address ?? "");
  if (leave === "here") return refuse(c, broker, "Too many calls from this network", 429);
  if (leave === "everywhere") return refuse(c, broker, "Too many calls", 503);
  let upgraded: Deno.WebSocketUpgrade;
  try {
    upgraded = Deno.upgradeWebSocket(c.req.raw, { idleTimeout: silentSeconds });
  } catch {
    // Half a handshake: what Deno throws for it says the same.
    leave();
    return refuse(c, broker, "This is not how a WebSocket is opened", 400);
  }
  const { id = "", key = "" } = c.req.query();
  const { store, log } = c.var;
  // Handed over one by one: the request itself would stay in memory as long as the socket.
  carry({ socket: upgraded.socket, ticket, id, key, leave }, { broker, store, log });
  return upgraded.response;
}

/** Every browser says so of a WebSocket, and no page can make it say something else. */
function cameFromHere(c: PageContext): boolean {
  const origin = c.req.header("origin");
  return origin === new URL(c.var.install.publicUrl).origin ||
    origin === new URL(c.req.url).origin;
}

function refuse(
  c: PageContext,
  broker: Broker,
  problem: string,
  status: 400 | 401 | 403 | 429 | 503,
): Response {
  broker.refused();
  return c.json({ problem }, status);
}
