import { percentOf } from "@/tests/bench/verdict/quality.ts";

export const name = "good photographs, smooth skin, hair and grain among them, that it stops";
export const unit = "%";
export const goal = "<=3";

export function measure(): Promise<number> {
  return percentOf("good", (faults) => faults.length > 0);
}
