import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "Your answers have been sent",
  "sent.declined_title": "You asked to see somebody in person",
  "sent.next": "What happens next",
  "sent.next_practice":
    "{practice} looks at your answers.\nThey may send them to the specialist.\nOr they contact you.",
  "sent.next_service":
    "A specialist looks at your answers.\nThe specialist writes to {practice}.\nThen {practice} contacts you.",
  "sent.next_declined": "{practice} knows.\nThey will contact you about a visit.",
  "sent.by": "Have you heard nothing by {day}?\nThen call {practice}.",
  "sent.by_home": "Have you heard nothing by {day}?\nThen call the GP surgery of the resident.",
  "sent.phone": "Their phone number is {phone}.",
  "sent.worse": "If it gets worse",
  "sent.close": "You can close this page now.\nYour link shows this page again until {day}.",
};
