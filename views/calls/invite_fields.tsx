/** Who is invited into a call, and how the link reaches them. */
import { inviteWayLabels, inviteWays } from "@/domain/calls/invite_form.ts";
import { notSetUpWords } from "@/domain/links/reach_form.ts";
import type { OthersShown } from "@/views/calls/others_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function InviteFields({ others, form }: { others: OthersShown; form: FormState }) {
  const { email, text } = others.sends;
  const missing = [...email ? [] : [notSetUpWords.email], ...text ? [] : [notSetUpWords.text]];
  return (
    <form
      id="invite-form"
      data-form="invite-form"
      method="post"
      action={paths.callInvites(others.call.id)}
    >
      <TextField
        form={form}
        name="name"
        label="Name"
        hint="Everybody in the call sees it"
        autocomplete="off"
      />
      <TextField
        form={form}
        name="relation"
        label="Who they are"
        hint="For instance “daughter” or “Polish interpreter”"
        autocomplete="off"
      />
      <RadiosField
        form={form}
        name="way"
        legend="How does the link reach them?"
        hint={missing.length > 0 ? missing.join(". ") : undefined}
        items={inviteWays.map((value) => ({
          value,
          label: inviteWayLabels[value],
          disabled: (value === "email" && !email) || (value === "text" && !text),
        }))}
      />
      <TextField form={form} name="mobile" label="Mobile number, for a text" autocomplete="off" />
      <TextField form={form} name="email" label="Email address, for an e-mail" autocomplete="off" />
      <Button variant="secondary">Invite</Button>
    </form>
  );
}
