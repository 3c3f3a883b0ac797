/** What Bedside asks of a mail server; jobs/outside/mail.ts speaks to one. */
import type { Letter } from "@/domain/notices/letter.ts";

export interface Mail {
  /** How the addresses in a letter begin: `https://bedside.example`. */
  readonly publicUrl: string;
  /**
   * Resolves once the server has taken the letter. One that was taken as the process died is sent
   * again under the same name, by which the recipient's server can know it.
   */
  send(
    letter: Letter & {
      readonly to: string;
      readonly name: string;
      /** Whom it is from, by name; Bedside where nothing is said. */
      readonly from?: string;
      /** Of its words, as a tag of BCP 47; English where nothing is said. */
      readonly language?: string;
      /** Of one that its reader may want no more of: the address that a post to stops it. */
      readonly unsubscribe?: string;
    },
    stopping: AbortSignal,
  ): Promise<void>;
}
