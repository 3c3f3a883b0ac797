/** How much one browser may ask of the broker, and all of them together. */
export interface BrokerLimits {
  /** Sockets of the whole install; a hub has tens. */
  readonly sockets: number;
  /** Sockets from one network address: a large organisation's homes can share one. */
  readonly socketsOfAddress: number;
  /** Characters of one message; the largest offers of four parties stay below 20,000. */
  readonly message: number;
  /** Messages, and characters, from one browser in a second. */
  readonly messagesInSecond: number;
  readonly charactersInSecond: number;
  /** Bytes that wait for a reader who is slower than its sender. */
  readonly unread: number;
  /** How long messages wait for somebody who is not connected, as PeerJS's own server has it. */
  readonly waitMilliseconds: number;
  readonly waitingForOne: number;
  /** Their characters: all of them are sent at once, and must not make a slow reader of anybody. */
  readonly charactersForOne: number;
  /** People not connected that one browser may have messages waiting for. */
  readonly waitedForByOne: number;
  /** Characters that wait in all. */
  readonly waiting: number;
  /** Messages of one call that wait while its members are asked for. */
  readonly owed: number;
}

export const brokerLimits: BrokerLimits = {
  sockets: 10_000,
  socketsOfAddress: 1000,
  message: 65_536,
  messagesInSecond: 200,
  charactersInSecond: 1_000_000,
  unread: 1_000_000,
  waitMilliseconds: 5000,
  waitingForOne: 100,
  charactersForOne: 250_000,
  waitedForByOne: 32,
  waiting: 5_000_000,
  owed: 400,
};
