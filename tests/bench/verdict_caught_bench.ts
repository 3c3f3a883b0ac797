import { percentOf } from "@/tests/bench/verdict/quality.ts";

export const name = "photographs blurred, dark, burnt out or shrunk that the verdict catches";
export const unit = "%";
export const goal = ">=95";

/** By its own fault: a dark one that is called blurred was not caught. */
export function measure(): Promise<number> {
  return percentOf("bad", (faults, { fault }) => fault !== undefined && faults.includes(fault));
}
