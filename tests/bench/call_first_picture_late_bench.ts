import { firstPictures } from "@/tests/bench/calls/first_picture.ts";
import { percentile } from "@/tests/bench/harness.ts";

export const name = "a call: from answer to the first picture on both sides, 95th percentile";
export const unit = "ms";
export const goal = "<=1000";

export const measure = async (): Promise<number> => percentile(await firstPictures(), 95);
