/** Offered on the next page after an answer, until it has left. */
import { undoSeconds } from "@/domain/answers/undo_time.ts";
import { Button } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { paths } from "@/views/paths.ts";

export interface Undoable {
  readonly referralId: string;
  readonly reference: string;
}

export function UndoAnswer({ undo }: { undo: Undoable | undefined }) {
  if (!undo) return null;
  return (
    <form
      class="nhsuk-inset-text"
      method="post"
      action={paths.referralAnswerUndo(undo.referralId)}
      data-undo-seconds={String(undoSeconds)}
    >
      <p>
        Your answer to <span class="nowrap">{undo.reference}</span> leaves in {undoSeconds}{" "}
        seconds. Until then you can take it back.
      </p>
      <Button variant="secondary" extra={pressedBy("undo")}>Undo</Button>
    </form>
  );
}
