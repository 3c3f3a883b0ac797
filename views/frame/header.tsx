/** Whose page this is, who is looking at it, and where else they can go. */
import { type Chrome, useChrome } from "@/views/chrome.ts";
import { Mark } from "@/views/frame/mark.tsx";
import { Strips } from "@/views/frame/strips.tsx";
import { Who } from "@/views/frame/who.tsx";
import { paths } from "@/views/paths.ts";

export function Header() {
  const { person, navigation, path } = useChrome();
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
            {navigation.map((place) => <Place {...place} path={path} />)}
          </ul>
        </nav>
      )}
      <Strips />
    </header>
  );
}

function Place(
  { href, label, count, path }: Chrome["navigation"][number] & { path: string },
) {
  return (
    <li>
      <a href={href} aria-current={current(href, path)}>
        {label}
        {count ? <span class="count">{count}</span> : null}
      </a>
    </li>
  );
}

/** The page itself, or the place that a page further in belongs to. */
function current(href: string, path: string): "page" | "true" | undefined {
  if (href === path) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}
