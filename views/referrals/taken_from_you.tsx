/** Who took the case from this person, and why; what they wrote is still theirs. */
import type { TakenFrom } from "@/domain/referrals/taken_from.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function TakenFromYou({ id, taken }: { id: string; taken: TakenFrom | undefined }) {
  if (!taken) return null;
  return (
    <section class="nhsuk-inset-text" aria-labelledby="taken-from-you">
      <h2 id="taken-from-you" class="nhsuk-heading-s">
        {taken.byName} took this case over from you
      </h2>
      <p class="kept-lines">{taken.because}</p>
      <p class="quiet small">
        <When at={taken.takenAt} />. What you wrote is kept as your draft.
      </p>
      <form method="post" action={paths.takeOverSeen(id)}>
        <Button small variant="secondary">I have seen this</Button>
      </form>
    </section>
  );
}
