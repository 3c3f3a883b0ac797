/** What a browser says to the broker, as peerjs 1.5.5 and static/js/call/ say it. */

/** RENEG is ours: whoever is back asks the other to dial. */
const relayed = new Set(["OFFER", "ANSWER", "CANDIDATE", "LEAVE", "EXPIRE", "RENEG"]);

export interface Signal {
  readonly type: string;
  readonly dst: string;
  readonly payload: unknown;
}

/** A signal to somebody, a sign of life, a good-bye, or nothing that we know. */
export type Said = Signal | "heartbeat" | "leave" | undefined;

const longestId = 64;

/** Whatever the text is: anything can be sent. */
export function understand(text: string): Said {
  const message = parsed(text);
  if (typeof message !== "object" || message === null) return undefined;
  const { type, dst, payload } = message as Record<string, unknown>;
  if (type === "HEARTBEAT") return "heartbeat";
  if (typeof type !== "string" || !relayed.has(type)) return undefined;
  if (dst === undefined && type === "LEAVE") return "leave";
  if (typeof dst !== "string" || dst.length > longestId) return undefined;
  return { type, dst, payload };
}

/** As the other browser reads it: from whom is ours to say, never the sender's. */
export const worded = ({ type, dst, payload }: Signal, src: string): string =>
  JSON.stringify({ type, src, dst, payload });

export const opened = '{"type":"OPEN"}';
export const alive = '{"type":"HB"}';
export const idTaken = '{"type":"ID-TAKEN"}';
export const invalidKey = '{"type":"INVALID-KEY"}';
export const problem = (msg: string): string => JSON.stringify({ type: "ERROR", payload: { msg } });
/** To whoever wrote to somebody who is not there, or whom they may not write to: they cannot tell. */
export const nobodyThere = (dst: string, src: string): string =>
  JSON.stringify({ type: "EXPIRE", src: dst, dst: src });

/** Waits for nobody: it says that somebody is gone. */
export const isParting = ({ type }: Signal): boolean => type === "LEAVE" || type === "EXPIRE";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
