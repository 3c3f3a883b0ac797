/** What components say of their own accord: in English, or in the language of the page around them. */
import { createContext, useContext } from "hono/jsx";

export interface OwnWords {
  /** Above the errors of a form. */
  readonly problem: string;
  /** Read out before each error. */
  readonly error: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Read out before the heading of a care card or a callout. */
  readonly nonUrgent: string;
  readonly urgent: string;
  readonly emergency: string;
  readonly important: string;
}

const english: OwnWords = {
  problem: "There is a problem",
  error: "Error:",
  day: "Day",
  month: "Month",
  year: "Year",
  nonUrgent: "Non-urgent advice:",
  urgent: "Urgent advice:",
  emergency: "Immediate action required:",
  important: "Important:",
};

export const OwnWordsContext = createContext<OwnWords>(english);

/** Call only while a component renders. */
export const useOwnWords = (): OwnWords => useContext(OwnWordsContext);
