/** The frame of every page. Pages say `<Layout title="…">`; who and where comes from the chrome. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { asset } from "@/views/asset.ts";
import { useChrome } from "@/views/chrome.ts";

export function Layout(
  { title, error, back, wide, children }: {
    title: string;
    /** The page shows a form that was sent back: its title says so first. */
    error?: boolean | undefined;
    back?: string | { readonly href: string; readonly label: string } | undefined;
    wide?: boolean | undefined;
    children: Child;
  },
) {
  const chrome = useChrome();
  const backTo = typeof back === "string" ? { href: back, label: "Back" } : back;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{error ? "Error: " : ""}{title} – Bedside</title>
          <link rel="stylesheet" href={asset("app.css")} />
          <script type="module" src={asset("app.js")} nonce={chrome.nonce}></script>
        </head>
        <body>
          <a class="nhsuk-skip-link" href="#main">Skip to main content</a>
          <div class={wide ? "page page--wide" : "page"}>
            {backTo && <a class="nhsuk-back-link" href={backTo.href}>{backTo.label}</a>}
            <main id="main">{children}</main>
          </div>
        </body>
      </html>
    </>
  );
}
