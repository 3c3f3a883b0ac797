/** A link that lets nobody in any more says why, and where to get another. */
import type { DeadLink } from "@/domain/access/access_links.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

const words: Readonly<Record<DeadLink, { heading: string; message: string }>> = {
  unknown: {
    heading: "This link does not work",
    message:
      "Check that the whole address was copied: it is long, and may have been broken over two lines.",
  },
  used: {
    heading: "This link has been used",
    message: "It works once. If it was you who used it, sign in.",
  },
  withdrawn: {
    heading: "This link was taken back",
    message: "A newer one may have been made for you since.",
  },
  expired: {
    heading: "This link is too old",
    message: "It works for 7 days.",
  },
};

export function DeadLinkPage({ state }: { state: DeadLink }) {
  const { heading, message } = words[state];
  return (
    <Layout title={heading}>
      <h1 class="nhsuk-heading-l">{heading}</h1>
      <p>{message}</p>
      <p>
        To get another, ask the person who gave you this one: your manager, or whoever looks after
        Bedside where you work.
      </p>
      <p>
        <a href={paths.signIn()}>Go to sign in</a>
      </p>
    </Layout>
  );
}
