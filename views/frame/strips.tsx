/** What must be known about the whole page before reading it. */
import { useChrome } from "@/views/chrome.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function Strips() {
  const { demo, breakGlass } = useChrome();
  return (
    <>
      {breakGlass && (
        <div class="strip strip--alarm" role="region" aria-label="Emergency access">
          <div class="frame strip__row">
            <p>
              <strong>Emergency access to {breakGlass.patientName}</strong> until{" "}
              <When at={breakGlass.until} />. Everything you do is marked.
            </p>
            <form method="post" action={paths.emergencyEnd()}>
              <button class="link-button" type="submit">End it now</button>
            </form>
          </div>
        </div>
      )}
      {demo && (
        <div class="strip">
          <p class="frame">
            <strong>Demonstration.</strong>{" "}
            Everyone and everything here is invented, and is gone when it stops.
          </p>
        </div>
      )}
    </>
  );
}
