/** A kind of file that takes more memory than there is, at a number of pixels that others may have. */
export class HeldTooMuch extends Error {
  override readonly name = "HeldTooMuch";

  /** @param openedUpTo how many pixels a file of this very kind can have */
  constructor(readonly openedUpTo: number) {
    super("It cannot be opened within the memory that there is");
  }
}
