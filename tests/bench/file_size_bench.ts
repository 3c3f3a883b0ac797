/** What has to be fetched to install. */
import { shippedFile } from "@/tests/bench/shipped.ts";

export const name = "size of the one file";
export const unit = "MB";
export const goal = "<=60";

export const measure = async (): Promise<number> => (await shippedFile()).bytes / 1_000_000;
