import { firstPictures } from "@/tests/bench/calls/first_picture.ts";
import { median } from "@/tests/bench/harness.ts";

export const name = "a call: from answer to the first picture on both sides, median";
export const unit = "ms";
export const goal = "<=500";

export const measure = async (): Promise<number> => median(await firstPictures());
