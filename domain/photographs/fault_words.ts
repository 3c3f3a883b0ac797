/** What is wrong with a photograph that can be opened, and what whoever takes it again should do. */
import type { PhotographFault } from "@/db/schema/photographs.ts";

interface FaultWords {
  readonly label: string;
  /** A sentence or more: what is wrong is said first by the label. */
  readonly words: string;
}

export const photographFaultWords: Readonly<Record<PhotographFault, FaultWords>> = {
  blurred: {
    label: "Blurred",
    words: "Hold the phone still, tap the lesion to focus, and try again.",
  },
  too_dark: {
    label: "Too dark",
    words: "Go to a window or put on more light, and try again.",
  },
  too_bright: {
    label: "Too bright",
    words: "Turn off the flash or move out of direct light, and try again.",
  },
  too_small: {
    label: "Too small",
    words: "Choose the photograph in its full size, not one that was made smaller to send it.",
  },
};
