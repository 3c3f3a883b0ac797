/** The four ways Bedside says no. Anything else that is thrown is a bug. */
export type RefusalKind = "invalid" | "forbidden" | "not_found" | "conflict";

/** What a patient can be refused too, whose page says it in their own language. */
export type RefusalReason =
  | "photographs_full"
  | "photographs_many"
  | "photographs_over"
  | "photographs_place"
  | "photographs_under_way";

export class Refusal extends Error {
  override readonly name = "Refusal";
  /** @param message words for the person, saying what to do next */
  constructor(readonly kind: RefusalKind, message: string, readonly reason?: RefusalReason) {
    super(message);
  }
}
