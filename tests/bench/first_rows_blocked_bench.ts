import { firstRows } from "@/tests/bench/first_rows.ts";

export const name = "main thread blocked by the queue's first visit, processor 6x slower";
export const unit = "ms";
export const goal = "<=200";

export const measure = async (): Promise<number> => (await firstRows()).blocked;
