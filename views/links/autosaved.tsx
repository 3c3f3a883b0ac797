/** What makes a patient's form save itself as it is filled in, saying so in their language. */
import type { Speech } from "@/domain/words/speech.ts";

/** On the form, beside an `AutosaveStatus` within it. */
export const autosaved = (say: Speech, address: string) => ({
  "data-autosave": address,
  "data-autosave-words": JSON.stringify({
    saved: say("saving.saved"),
    signedOut: say("saving.ended"),
    refused: say("saving.refused"),
    unreached: say("saving.unreached"),
  }),
});
