/** What must be known about the whole page before reading it. */
import { timeOfDay } from "@/domain/time.ts";
import { useChrome } from "@/views/chrome.ts";
import { paths } from "@/views/paths.ts";

export function Strips() {
  const { demo, breakGlass } = useChrome();
  return (
    <>
      {breakGlass && (
        <div class="strip strip--alarm" role="region" aria-label="Emergency access">
          <div class="frame strip__row">
            <p>
              <strong>Emergency access</strong> to the record of{" "}
              <a href={breakGlass.href}>{breakGlass.patientName}</a> until{" "}
              <time datetime={breakGlass.until}>{timeOfDay(breakGlass.until)}</time>. Everything you
              do is marked.
            </p>
            <form method="post" action={paths.emergencyEnd()}>
              <button class="link-button" type="submit">End now</button>
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
