/** The log for a person trying the demo. The product does not load it: it costs a tenth of the start. */
import type { DestinationStream } from "pino";
import pretty from "pino-pretty";

export const prettyLines = (): DestinationStream =>
  pretty({ colorize: Deno.stdout.isTerminal(), sync: true, ignore: "pid" });
