/** The four ways Bedside says no. Anything else that is thrown is a bug. */
export type RefusalKind = "invalid" | "forbidden" | "not_found" | "conflict";

export class Refusal extends Error {
  override readonly name = "Refusal";
  /** @param message words for the person, saying what to do next */
  constructor(readonly kind: RefusalKind, message: string) {
    super(message);
  }
}
