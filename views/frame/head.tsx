/** The page's head: title, stylesheet, scripts. Nothing is asked of another address. */
import { asset } from "@/views/asset.ts";
import { useChrome } from "@/views/chrome.ts";

/** htmx 4's own names: no page is fetched again to go back, and none is kept in the browser. */
const htmxConfig = JSON.stringify({
  history: "reload",
  includeIndicatorCSS: false,
  extensions: "hx-csp",
  prefix: "",
});

export function Head({ title, first, scripts, sheets, ahead }: {
  title: string;
  first: readonly string[];
  scripts: readonly string[];
  sheets: readonly string[];
  ahead: readonly string[];
}) {
  const { nonce, person } = useChrome();
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#083f4a" />
      <meta name="color-scheme" content="light" />
      <meta name="format-detection" content="telephone=no" />
      {["app.css", ...sheets].map((sheet) => <link rel="stylesheet" href={asset(sheet)} />)}
      <link
        rel="icon"
        href={asset("favicon.svg")}
        type="image/svg+xml"
        data-ringing={asset("favicon_ringing.svg")}
      />
      <link rel="apple-touch-icon" href={asset("touch-icon.png")} />
      <link rel="manifest" href={asset("bedside.webmanifest")} />
      {person && <meta name="htmx-config" content={htmxConfig} />}
      {[...first, ...person ? ["htmx.js"] : [], "app.js", ...scripts].map((script) => (
        <script src={asset(script)} nonce={nonce} defer></script>
      ))}
      {ahead.map((script) => <link rel="prefetch" as="script" href={asset(script)} />)}
    </head>
  );
}
