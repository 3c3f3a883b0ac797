/**
 * What somebody is sent who is invited: fixed words, an address, and how to have no more of them.
 * Never a name, never a word about health. Each text message has one address, which leads to both.
 */
import type { Instant } from "@/db/columns.ts";
import { textLength } from "@/domain/links/message.ts";
import type { Speech } from "@/domain/words/speech.ts";

interface Message {
  readonly organisation: string;
  readonly address: string;
  readonly stopAddress: string;
  readonly until: Instant;
  readonly isReminder: boolean;
}

/** A long name is cut: a text message of more than 160 letters costs as much as two. */
export function invitationText(say: Speech, { organisation, address }: Message): string {
  const plain = organisation.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, "-");
  const words = (name: string) => say("survey.invite_text", { organisation: name, address });
  const over = words(plain).length - textLength;
  return over <= 0 ? words(plain) : words(plain.slice(0, Math.max(12, plain.length - over)).trim());
}

export function invitationEmail(
  say: Speech,
  { organisation, address, stopAddress, until, isReminder }: Message,
): { readonly subject: string; readonly text: string } {
  return {
    subject: say("survey.invite_asks", { organisation }),
    text: [
      say("messages.email.hello"),
      say("survey.invite_asks", { organisation }),
      ...isReminder ? [say("survey.invite_reminder")] : [],
      say("survey.anonymous"),
      `${say("messages.email.open")}\n${address}`,
      say("messages.email.until", { moment: say.moment(until) }),
      `${say("survey.invite_stop")}\n${stopAddress}`,
      say("messages.email.private"),
    ].join("\n\n") + "\n",
  };
}
