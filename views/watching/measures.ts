/** What is drawn of the last hours, in the order in which somebody looks for a reason. */
import { figure } from "@/domain/figures.ts";
import type { Measure } from "@/views/watching/pulse.tsx";

const whole = (value: number): string => figure(Math.round(value));
export const inMilliseconds = (value: number): string =>
  value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
export const inMegabytes = (value: number): string => `${whole(value / 1_000_000)} MB`;

export const measures: readonly Measure[] = [
  { name: "Requests a minute", of: ({ requests }) => requests, say: whole },
  { name: "Slowest answer", of: ({ slowestMs }) => slowestMs, say: inMilliseconds },
  { name: "Everybody waited", of: ({ heldMs }) => heldMs, say: inMilliseconds },
  { name: "Changes saved a minute", of: ({ writes }) => writes, say: whole },
  { name: "Slowest save", of: ({ slowestWriteMs }) => slowestWriteMs, say: inMilliseconds },
  { name: "Background jobs waiting", of: ({ jobsWaiting }) => jobsWaiting, say: whole },
  { name: "Calls", of: ({ calls }) => calls, say: whole },
  { name: "Open pages", of: ({ pages }) => pages, say: whole },
  { name: "Memory", of: ({ memoryBytes }) => memoryBytes, say: inMegabytes },
];
