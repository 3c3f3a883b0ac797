/** That a case came from another service: both sides see where it was, and why it was passed on. */
import type { Redirect } from "@/domain/referrals/find_redirects.ts";
import { When } from "@/views/components/when.tsx";

export function Redirects({ redirects }: { redirects: readonly Redirect[] }) {
  if (redirects.length === 0) return null;
  return (
    <section aria-label="Passed on">
      {redirects.map(({ fromName, toName, because, byName, redirectedAt }) => (
        <div class="nhsuk-inset-text">
          <p>
            Passed on from {fromName} to <strong>{toName}</strong>:{" "}
            <span class="kept-lines">{because}</span>
          </p>
          <p class="quiet small">
            {byName}, <When at={redirectedAt} />
          </p>
        </div>
      ))}
    </section>
  );
}
