/** Invitations that are open: how each is doing, and the address of those that are read out. */
import type { OthersNow } from "@/views/calls/others_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { QrCode } from "@/views/components/qr_code.tsx";
import { paths } from "@/views/paths.ts";

type InviteShown = OthersNow["invites"][number];

export function Invited({ others: { call, invites } }: { others: OthersNow }) {
  if (invites.length === 0) return null;
  return (
    <section>
      <h2>Invited</h2>
      <ul class="nhsuk-list">
        {invites.map((invite) => (
          <li class="invited">
            <strong>{invite.name}</strong> ({invite.relation}): {how(invite)}
            {invite.address && !invite.openedAt && (
              <div class="invited__address">
                <p>
                  <span class="invited__typed">{invite.address.replace(/^https?:\/\//, "")}</span>
                </p>
                <QrCode text={invite.address} label="Square to scan with a phone" />
              </div>
            )}
            <form method="post" action={paths.callInviteEnd(call.id, invite.id)}>
              <Button small variant="secondary">
                End the link<span class="nhsuk-u-visually-hidden">of {invite.name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function how({ openedAt, sentTo, message }: InviteShown): string {
  if (openedAt) return "has opened the link.";
  if (!sentTo) return "read this address out, or let them scan the square.";
  if (message === "failed") {
    return `the message to ${sentTo} could not be sent. End this link, and read one out instead.`;
  }
  return message === "sent" ? `sent to ${sentTo}, not opened yet.` : `on its way to ${sentTo}.`;
}
