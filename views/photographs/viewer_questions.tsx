/** What the viewer's script asks once something is drawn: never seen without it. */
import type { Child } from "hono/jsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Input } from "@/views/components/input.tsx";

export function ViewerQuestions() {
  return (
    <>
      <Ask id="ask-words" title="Words on the photograph" act="Add">
        <Input id="mark-words" name="words" label="Words" autocomplete="off" />
      </Ask>
      <Ask id="ask-millimetres" title="Set the scale" act="Set">
        <Input
          id="millimetres"
          name="millimetres"
          label="How many millimetres lie between the two points?"
          inputMode="decimal"
          autocomplete="off"
          width={5}
          suffix="mm"
        />
      </Ask>
    </>
  );
}

function Ask({ id, title, act, children }: {
  id: string;
  title: string;
  act: string;
  children: Child;
}) {
  return (
    <dialog class="dialog" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="nhsuk-heading-s" id={`${id}-title`}>{title}</h2>
      <form method="dialog">
        {children}
        <ButtonGroup>
          <Button value="yes">{act}</Button>
          <Button variant="secondary" type="button" extra={{ "data-close": "" }}>Cancel</Button>
        </ButtonGroup>
      </form>
    </dialog>
  );
}
