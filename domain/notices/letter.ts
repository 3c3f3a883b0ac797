/** The e-mail for what waits: fixed words and addresses, and never a word about a patient. */
import { noticeKindCatalogue } from "@/domain/notices/kinds.ts";
import type { WaitingNotice } from "@/domain/notices/waiting.ts";

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Where each person chooses what they are told of. */
const choices = "/account/notices";

/** More than so many addresses are no help: the first page shows all. */
const mostNamed = 20;

export function letterOf(
  waiting: readonly Pick<WaitingNotice, "kind" | "path">[],
  publicUrl: string,
): Letter {
  const [first] = waiting;
  if (!first) throw new Error("Cannot write a letter about nothing");
  const named = waiting.slice(0, mostNamed);
  const left = waiting.length - named.length;
  return {
    subject: waiting.length === 1
      ? `Bedside: ${noticeKindCatalogue[first.kind].says.toLowerCase()}`
      : `Bedside: ${waiting.length} things are waiting for you`,
    text: [
      ...named.map(({ kind, path }) => `${noticeKindCatalogue[kind].says}:\n${publicUrl}${path}`),
      ...left > 0 ? [`And ${left} more:\n${publicUrl}/`] : [],
      "Sign in to read it. E-mails from Bedside never say anything about a patient.",
      `Choose which of them you get:\n${publicUrl}${choices}`,
    ].join("\n\n") + "\n",
  };
}
