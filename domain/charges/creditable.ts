import type { Charge } from "@/domain/charges/find.ts";

/** Once, and no credit. */
export const isCreditable = ({ kind, creditedById }: Charge): boolean =>
  kind !== "credit" && creditedById === null;
