/** Being woken for a call while no page of Bedside is open. */
import { Button } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export interface PushShown {
  /** The public key that browsers subscribe with; undefined where the install sends no push. */
  readonly key: string | undefined;
  readonly worker: string;
  /** Browsers of this person that are woken. */
  readonly browsers: readonly { readonly id: string; readonly browser: string | null }[];
}

export function RingWhenAway({ push, heading, about }: {
  push: PushShown;
  heading: string;
  /** When it is woken, and what it says then. */
  about: string;
}) {
  if (push.key === undefined) return null;
  return (
    <section
      aria-labelledby="away"
      data-push={paths.push()}
      data-push-key={push.key}
      data-push-worker={push.worker}
    >
      <h2 id="away">{heading}</h2>
      <p>{about}</p>
      <div data-push-ways hidden>
        <Button type="button" variant="secondary" extra={{ "data-push-on": "" }}>
          Wake this browser when a call rings
        </Button>
      </div>
      <p data-push-status role="status"></p>
      {push.browsers.length > 0 && (
        <>
          <h3>Browsers that are woken for you</h3>
          <ul class="desk__list">
            {push.browsers.map(({ id, browser }) => (
              <li class="desk__item">
                <p class="desk__what">{browser ?? "A browser"}</p>
                <form class="desk__do" method="post" action={paths.pushEnd()}>
                  <input type="hidden" name="subscription" value={id} />
                  <Button small variant="secondary">
                    Wake it no more<span class="nhsuk-u-visually-hidden">: {browser}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
          <form method="post" action={paths.pushTrial()}>
            <Button small variant="secondary">Try it now</Button>
          </form>
        </>
      )}
    </section>
  );
}
