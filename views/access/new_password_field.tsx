import { PasswordField } from "@/views/components/fields.tsx";
import { shortestPassword } from "@/domain/access/password_rules.ts";
import type { FormState } from "@/views/form_state.ts";

/** Where a password is chosen: after an invitation, a reset, at the set-up, or anew. Named `password`. */
export function NewPasswordField({ form, label }: { form: FormState; label: string }) {
  return (
    <PasswordField
      form={form}
      name="password"
      label={label}
      autocomplete="new-password"
      hint={`${shortestPassword} characters or more. Three random words are easy to remember and hard to guess. You can paste it from a password manager.`}
    />
  );
}
