/** What was asked about a referral and what the practice replied, in the order of time. */
import type { ReferralRequest } from "@/domain/referrals/find_requests.ts";
import { When } from "@/views/components/when.tsx";

export function Requests({ requests }: { requests: readonly ReferralRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Asked and replied</h2>
      {requests.map((request) => (
        <div class="nhsuk-inset-text">
          <p class="kept-lines">{request.words}</p>
          <p class="quiet small">
            {request.askedByName} asked for {request.kind}, <When at={request.askedAt} />
          </p>
          {request.repliedAt === null ? <p>The practice has not replied yet.</p> : (
            <>
              <p class="kept-lines">{request.reply || "Photographs were added."}</p>
              <p class="quiet small">
                {request.repliedByName} replied, <When at={request.repliedAt} />
              </p>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
