/** What the broker did since the process started, for the administrator and the desk. */
export interface BrokerCounts {
  /** Browsers that are connected now. */
  clients: number;
  relayed: number;
  /** Tickets, origins and messages that were turned away. */
  refused: number;
  /** Messages for somebody who did not come in time. */
  expired: number;
  /** Messages and sockets over a limit. */
  dropped: number;
  /** A browser that came back before its old socket was known to be dead. */
  takeOvers: number;
}

export const noCounts = (): BrokerCounts => ({
  clients: 0,
  relayed: 0,
  refused: 0,
  expired: 0,
  dropped: 0,
  takeOvers: 0,
});
