/** Who is invited into a call, and how the link reaches them. */
import { inviteWayLabels, inviteWays } from "@/domain/calls/invite_form.ts";
import type { OthersShown } from "@/views/calls/others_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function InviteFields({ others, form }: { others: OthersShown; form: FormState }) {
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
        small
        items={inviteWays.filter((way) => way === "shown" || others.sends[way]).map((value) => ({
          value,
          label: inviteWayLabels[value],
          conditional: value === "shown" ? undefined : <Address form={form} way={value} />,
        }))}
      />
      <Button variant="secondary">Invite</Button>
    </form>
  );
}

function Address({ form, way }: { form: FormState; way: "email" | "text" }) {
  return way === "email"
    ? <TextField form={form} name="email" label="Email address" autocomplete="off" />
    : <TextField form={form} name="mobile" label="Mobile number" autocomplete="off" />;
}
