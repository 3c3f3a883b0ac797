/** An address of our own to go on to; anything that could lead elsewhere becomes the first page. */
import type { PageContext } from "@/routes/context.ts";

const somewhere = "http://bedside.invalid";
const neverBackTo = /^\/(sign-in|sign-out|set-up|reset)(\/|\?|$)/;

/** `kept`: what was typed there before is to be shown again. */
export function ownPath(to: string | undefined, kept = false): string {
  if (!to || to.length > 2000 || !to.startsWith("/") || to.startsWith("//")) return "/";
  // Browsers read "/\\x" as another site, and drop tabs and line ends before they look.
  if ([...to].some((letter) => letter <= " " || letter === "\\" || letter === "\x7f")) return "/";
  if (!URL.canParse(to, somewhere)) return "/";
  const url = new URL(to, somewhere);
  if (url.origin !== somewhere || url.pathname.startsWith("//")) return "/";
  if (neverBackTo.test(url.pathname)) return "/";
  if (kept) url.searchParams.set("kept", "1");
  return url.pathname + url.search;
}

/** Where somebody wanted to go, carried from page to page until they may. */
export const onwards = (c: PageContext) => ({
  to: ownPath(c.req.query("to")),
  kept: c.req.query("kept") === "1",
});

export function onwardsPath(c: PageContext): string {
  const { to, kept } = onwards(c);
  return ownPath(to, kept);
}
