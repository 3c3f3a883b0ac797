/** Whose page this is, who is looking at it, and where else they can go. */
import { type Chrome, useChrome } from "@/views/chrome.ts";
import { Mark } from "@/views/frame/mark.tsx";
import { Strips } from "@/views/frame/strips.tsx";
import { Who } from "@/views/frame/who.tsx";
import { paths } from "@/views/paths.ts";

export function Header() {
  const { person, navigation, path } = useChrome();
  const current = currentOf(navigation, path);
  return (
    <header>
      <div class="top">
        <div class="frame top__row">
          <a class="brand" href={paths.home()}>
            <Mark />
            Bedside
          </a>
          {person && <Who person={person} />}
        </div>
      </div>
      {navigation.length > 0 && (
        <nav class="places" aria-label="Places">
          <ul class="frame">
            {navigation.map((place) => <Place place={place} current={current(place.href)} />)}
          </ul>
        </nav>
      )}
      <Strips />
    </header>
  );
}

function Place(
  { place: { href, label, count }, current }: {
    place: Chrome["navigation"][number];
    current: "page" | "true" | undefined;
  },
) {
  return (
    <li>
      <a href={href} aria-current={current}>
        {label}
        {count ? <span class="count">{count}</span> : null}
      </a>
    </li>
  );
}

/** The page itself, or the place that a page further in belongs to: the nearest of several. */
function currentOf(navigation: Chrome["navigation"], path: string) {
  const [nearest] = navigation
    .flatMap(({ href, also = [] }) => [href, ...also].map((within) => ({ href, within })))
    .filter(({ within }) => within === path || path.startsWith(`${within}/`))
    .sort((one, other) => other.within.length - one.within.length);
  return (href: string) => href !== nearest?.href ? undefined : href === path ? "page" : "true";
}
