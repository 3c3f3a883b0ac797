/** The frame of every page. Pages say `<Layout title="…">`; who and where comes from the chrome. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { useChrome } from "@/views/chrome.ts";
import { BackLink } from "@/views/components/back_link.tsx";
import { BannerLine, NotificationBanner } from "@/views/components/notification_banner.tsx";
import { SkipLink } from "@/views/components/skip_link.tsx";
import { Footer } from "@/views/frame/footer.tsx";
import { Head } from "@/views/frame/head.tsx";
import { Header } from "@/views/frame/header.tsx";
import { IdleDialog } from "@/views/frame/idle_dialog.tsx";

export function Layout(
  { title, error, back, wide, first = [], scripts = [], sheets = [], ahead = [], children }: {
    title: string;
    /** The page shows a form that was sent back: its title says so first. */
    error?: boolean | undefined;
    back?: string | { readonly href: string; readonly label: string } | undefined;
    /** For lists and records, which need the room that a form does not. */
    wide?: boolean | undefined;
    /** Of its scripts those that are to begin before those of every page, and need none of them. */
    first?: readonly string[] | undefined;
    /** Files of static/js/pages/ that this page alone needs, such as "editor.js". */
    scripts?: readonly string[] | undefined;
    /** Stylesheets that this page alone needs, such as "viewer.css". */
    sheets?: readonly string[] | undefined;
    /** Scripts of the page that people go to from here, fetched while nothing else is to be done. */
    ahead?: readonly string[] | undefined;
    children: Child;
  },
) {
  const notice = useChrome().takeNotice?.();
  const backTo = typeof back === "string" ? { href: back, label: "Back" } : back;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang="en-GB">
        <Head
          title={`${error ? "Error: " : ""}${title} – Bedside`}
          first={first}
          scripts={scripts}
          sheets={sheets}
          ahead={ahead}
        />
        <body>
          <SkipLink href="#main" />
          <Header />
          <div class="frame">
            {backTo && (
              <nav class="back" aria-label="Back">
                <BackLink href={backTo.href}>{backTo.label}</BackLink>
              </nav>
            )}
            <main class={wide ? "main" : "main main--reading"} id="main" tabindex={-1}>
              {notice && (
                <NotificationBanner success>
                  <BannerLine>{notice}</BannerLine>
                </NotificationBanner>
              )}
              {children}
            </main>
          </div>
          <Footer />
          <div id="announcer" class="nhsuk-u-visually-hidden" aria-live="polite"></div>
          <p id="page-problem" class="problem" role="alert" hidden>
            That could not be done: the connection was lost, or something went wrong here. Nothing
            was changed. Try again.
          </p>
          <IdleDialog />
        </body>
      </html>
    </>
  );
}
