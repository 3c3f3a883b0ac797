import { firstRows } from "@/tests/bench/first_rows.ts";

export const name = "rows of the queue visible on Fast 3G, processor 6x slower, against lean React";
export const unit = "times";
export const goal = "<=0.65";

export const measure = async (): Promise<number> => (await firstRows()).ratio;
