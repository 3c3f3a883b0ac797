/** What somebody is sent who is invited into a call: from whom, and an address. Nothing of a patient. */
import type { Speech } from "@/domain/words/speech.ts";

interface Invitation {
  readonly hub: string;
  readonly address: string;
}

export const inviteText = (say: Speech, { hub, address }: Invitation): string =>
  say("call.text", { hub, address });

export const inviteEmail = (say: Speech, { hub, address }: Invitation) => ({
  subject: say("call.subject", { hub }),
  text: [say("call.email", { hub }), address, say("call.one_device")].join("\n\n") + "\n",
});
