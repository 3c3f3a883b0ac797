/** Counts sockets until they are closed, in all and of each network address. */
import type { BrokerLimits } from "@/routes/calls/broker/limits.ts";

export interface Doors {
  /** What to call when the socket is closed; "here" or "everywhere" where there are too many. */
  enter(address: string): (() => void) | "here" | "everywhere";
}

export function newDoors(limits: BrokerLimits): Doors {
  const inside = new Map<string, number>();
  let all = 0;
  return {
    enter(address) {
      const here = inside.get(address) ?? 0;
      if (here >= limits.socketsOfAddress) return "here";
      if (all >= limits.sockets) return "everywhere";
      inside.set(address, here + 1);
      all++;
      return function leave() {
        all--;
        const left = inside.get(address)! - 1;
        if (left === 0) inside.delete(address);
        else inside.set(address, left);
      };
    },
  };
}
