/** What surrounds every page: who is signed in, where they are, and this answer's nonce. */
import { createContext, useContext } from "hono/jsx";
import type { Instant } from "@/db/columns.ts";

export interface Chrome {
  /** The Content-Security-Policy nonce of this one answer. */
  readonly nonce: string;
  readonly path: string;
  readonly person?: undefined | {
    readonly name: string;
    readonly roleLabel: string;
    readonly organisation: string;
    readonly otherMemberships: boolean;
    /** On a home's tablet: whoever is finished hands it on. */
    readonly tablet?: boolean;
  };
  readonly navigation: readonly {
    readonly href: string;
    readonly label: string;
    /** Beginnings of addresses that are at this place too. */
    readonly also?: readonly string[];
    readonly count?: number | undefined;
  }[];
  readonly version: string;
  readonly idle?:
    | {
      readonly warnAfterSeconds: number;
      readonly endAfterSeconds: number;
      /** Where to go on from once it has ended. */
      readonly signIn: string;
    }
    | undefined;
  readonly demo: boolean;
  /** Emergency access that is on: whose record, where it is, until when. */
  readonly breakGlass?:
    | { readonly patientName: string; readonly href: string; readonly until: Instant }
    | undefined;
  /**
   * Said once at the top of the next page, such as "Referral sent". Whoever asks for it must show it:
   * a part of a page does not, so that the sentence is still there for the page.
   */
  readonly takeNotice?: (() => string | undefined) | undefined;
}

const bare: Chrome = { nonce: "", path: "/", navigation: [], version: "", demo: false };

export const ChromeContext = createContext<Chrome>(bare);

/** Call only while a component renders: the value belongs to one answer. */
export const useChrome = (): Chrome => useContext(ChromeContext);
