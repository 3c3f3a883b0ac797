/** What happens after sending, or after saying that one would rather be seen in person. */
export const sentWords = {
  "sent.title": "Your answers have been sent",
  "sent.declined_title": "You asked to be seen in person",
  "sent.next": "What happens next",
  "sent.next_practice":
    "{practice} looks at what you sent. They pass it to the specialist, or they contact you.",
  "sent.next_service":
    "A specialist looks at what you sent and writes to {practice}. {practice} then contacts you.",
  "sent.next_declined": "{practice} knows, and will contact you about seeing you.",
  "sent.by": "If you have heard nothing by {day}, call {practice}.",
  "sent.by_home": "If you have heard nothing by {day}, call the GP surgery of the resident.",
  "sent.phone": "Their phone number is {phone}.",
  "sent.worse": "If it gets worse",
  "sent.close": "You can close this page now. Your link shows this page again until {day}.",
} as const;
