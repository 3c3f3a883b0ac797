import { kilobytes, visitQueue } from "@/tests/bench/first_visit.ts";

export const name = "next page of the queue over the wire, with its files in the browser's cache";
export const unit = "KB";
export const goal = "<=12";

export const measure = async (): Promise<number> => kilobytes((await visitQueue()).page);
