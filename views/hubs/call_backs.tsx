/** Homes to be called back, the one due first at the top. */
import type { Desk } from "@/domain/calls/desk.ts";
import { Button } from "@/views/components/button.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import type { FormState } from "@/views/form_state.ts";

export function CallBacks({ desk, form }: { desk: Desk; form: FormState }) {
  if (desk.callBacks.length === 0) return null;
  return (
    <section>
      <h2>To be called back ({desk.callBacks.length})</h2>
      <ul class="desk__list">
        {desk.callBacks.map((each) => (
          <li>
            <p>
              {each.homeName}, {each.homePhone}, by <When at={each.dueAt} />. {each.because}.
              {each.about && ` ${each.about}.`}
            </p>
            {each.ownerId === null && (
              <form method="post" action={`/desk/call-backs/${each.id}/take`}>
                <Button small variant="secondary">
                  Take it<span class="nhsuk-u-visually-hidden">: {each.homeName}</span>
                </Button>
              </form>
            )}
            {each.ownerId !== null && each.ownerId !== desk.you && <p>{each.ownerName} has it.</p>}
            {each.ownerId === desk.you && (
              <form method="post" action={`/desk/call-backs/${each.id}/done`}>
                <TextField form={form} name="words" label="What came of it?" />
                <Button small>Done</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
