import { Refusal } from "@/domain/errors.ts";

/** No page of ours asks for what cannot be asked for. */
export function refuseAsked(): never {
  throw new Refusal("invalid", "Go back to the results and choose from there");
}
