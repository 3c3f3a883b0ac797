/**
 * What a patient is sent with a link: fixed words in their language, an address, and how to reach
 * the practice. Never a name, never a word about health: a message is read by whoever holds the phone.
 */
import type { Instant } from "@/db/columns.ts";
import type { LinkMessageKind, LinkPurpose } from "@/db/schema/links.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import type { Speech } from "@/domain/words/speech.ts";

export interface Message {
  readonly kind: LinkMessageKind;
  readonly purpose: LinkPurpose;
  readonly practiceName: string;
  readonly practicePhone: string | null;
  /** Of the link, and of the page where a lost one is asked for. */
  readonly address: string;
  readonly lostAddress: string;
  readonly expiresAt: Instant;
}

type Occasion =
  | "invitation"
  | "reminder"
  | "last_reminder"
  | "recovery"
  | "letter"
  | "letter_reminder"
  | "reply";

/** So many characters of GSM 03.38 go in one text message; a longer one costs as much as two. */
export const textLength = 160;

/** Where the practice's own name makes it too long, it is "Your GP surgery". */
export function textOf(say: Speech, message: Message): string {
  const { practiceName, address } = message;
  const key: Key = `messages.text.${occasionOf(message)}`;
  const named = say(key, { practice: plainLetters(practiceName), address });
  if (named.length <= textLength) return named;
  return say(key, { practice: say("messages.your_practice"), address });
}

/** One curly quote makes a text message of 160 letters one of 70. */
const plainLetters = (text: string): string =>
  text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, "-");

export function emailOf(
  say: Speech,
  message: Message,
): { readonly subject: string; readonly text: string } {
  const occasion = occasionOf(message);
  const { practiceName: practice, practicePhone: phone, address, lostAddress } = message;
  const subject = occasion === "last_reminder" ? "reminder" : occasion;
  return {
    subject: say(`messages.subject.${subject}`, { practice }),
    text: [
      say("messages.email.hello"),
      say(`messages.email.${occasion}`, { practice }),
      `${say("messages.email.open")}\n${address}`,
      say("messages.email.birth"),
      say("messages.email.until", { moment: say.moment(message.expiresAt) }),
      `${say("messages.email.lost")}\n${lostAddress}`,
      phone
        ? say("messages.email.call", { practice, phone })
        : say("messages.email.call_practice", { practice }),
      say("messages.email.private"),
    ].join("\n\n") + "\n",
  };
}

function occasionOf({ kind, purpose }: Message): Occasion {
  switch (kind) {
    case "invitation":
    case "recovery":
    case "reply":
      return kind;
    case "letter_ready":
      return "letter";
    case "reminder_day_3":
      return purpose === "history" ? "reminder" : "letter_reminder";
    case "reminder_day_6":
      return purpose === "history" ? "last_reminder" : "letter_reminder";
  }
}
