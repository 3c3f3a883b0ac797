import type { Child } from "hono/jsx";

const titleId = "nhsuk-notification-banner-title";

/** One a page, at its top: what just happened, or what the person must know before going on. */
export function NotificationBanner(
  { success, heading, children }: {
    success?: boolean | undefined;
    heading?: Child | undefined;
    children?: Child | undefined;
  },
) {
  return (
    <div
      class={`nhsuk-notification-banner${success ? " nhsuk-notification-banner--success" : ""}`}
      role={success ? "alert" : "region"}
      aria-labelledby={titleId}
    >
      <div class="nhsuk-notification-banner__header">
        <h2 class="nhsuk-notification-banner__title" id={titleId}>
          {success ? "Success" : "Important"}
        </h2>
      </div>
      <div class="nhsuk-notification-banner__content">
        {heading !== undefined && <h3 class="nhsuk-notification-banner__heading">{heading}</h3>}
        {children}
      </div>
    </div>
  );
}

/** The line a banner says when it says only one thing. */
export function BannerLine({ children }: { children: Child }) {
  return <p class="nhsuk-notification-banner__heading">{children}</p>;
}
