/** Photographs asked for in a call, and what has become of each: for the hub, and for the home. */
import type { Call } from "@/domain/calls/find.ts";
import type { CloserLook } from "@/domain/closer_looks/find.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";

export interface CloserLooksShown {
  readonly call: Pick<Call, "id" | "state">;
  readonly looks: readonly CloserLook[];
  readonly photographs: readonly Photograph[];
  readonly ofHub: boolean;
}

/** The part of a call's page that changes by itself. */
export function CloserLooksNow({ shown }: { shown: CloserLooksShown }) {
  const { call, looks, ofHub } = shown;
  const asked = looks.find(({ state }) => state === "asked");
  return (
    <div
      id="call-photographs"
      data-asked={asked?.id ?? ""}
      data-intimate={asked?.intimate ? "" : undefined}
    >
      {asked && (
        <div class="knock" role="alert">
          <h2 class="knock__name">
            {ofHub
              ? `You ask for a photograph${ofWhat(asked)}`
              : `${asked.askedByName} asks for a photograph${ofWhat(asked)}`}
          </h2>
          {ofHub
            ? (
              <>
                <p>The home sees this. Their picture and sound go on meanwhile.</p>
                <form method="post" action={paths.callPhotographTakenBack(call.id, asked.id)}>
                  <Button small variant="secondary">Take it back</Button>
                </form>
              </>
            )
            : <p>The call goes on while you take it.</p>}
        </div>
      )}
      <CloserLooks shown={shown} />
    </div>
  );
}

/** Those that are over: in the call, and on its page afterwards. */
export function CloserLooks({ shown: { call, looks, photographs } }: { shown: CloserLooksShown }) {
  const over = looks.filter(({ state }) => state !== "asked");
  if (over.length === 0) return null;
  const elsewhere = call.state === "live";
  return (
    <section aria-labelledby="photographs-of-call">
      <h2 class="nhsuk-heading-s" id="photographs-of-call">Photographs of this call</h2>
      <ul class="nhsuk-list">
        {over.map((look) => {
          const photograph = photographs.find(({ closerLookId }) => closerLookId === look.id);
          return (
            <li class="closer-look">
              <p>
                {look.wants ?? "A photograph"}, asked for by {look.askedByName}{" "}
                <When at={look.askedAt} />
                {look.state !== "taken" && `. ${notTaken(look)}`}
              </p>
              {photograph && <Thumbnail photograph={photograph} elsewhere={elsewhere} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function notTaken({ state, reason }: CloserLook): string {
  if (state === "taken_back") return "Not wanted any more";
  return reason ? `Not taken: ${reason}` : "Not taken";
}

const ofWhat = ({ wants, intimate }: CloserLook): string =>
  `${wants ? `: ${wants}` : ""}${intimate ? " (of an intimate place)" : ""}`;
