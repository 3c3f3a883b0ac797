/** The one place where something thrown becomes a page. */
import { HTTPException } from "hono/http-exception";
import { Refusal, type RefusalKind } from "@/domain/errors.ts";
import type { PageContext } from "@/routes/context.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { RefusalPage } from "@/views/refusal_page.tsx";

const answers = {
  invalid: { status: 422, heading: "There is a problem" },
  forbidden: { status: 403, heading: "You cannot do this" },
  not_found: { status: 404, heading: "Page not found" },
  conflict: { status: 409, heading: "Someone got there first" },
} as const satisfies Record<RefusalKind, { status: number; heading: string }>;

export function refusalPage(
  c: PageContext,
  status: Parameters<typeof show>[2],
  heading: string,
  message: string,
  reference?: string,
): Response {
  const home = { href: paths.home(), label: "Go to the first page" };
  return show(
    c,
    <RefusalPage heading={heading} message={message} reference={reference} next={home} />,
    status,
  );
}

export function onError(error: Error, c: PageContext): Response {
  if (error instanceof Refusal) {
    const { status, heading } = answers[error.kind];
    return refusalPage(c, status, heading, error.message);
  }
  if (error instanceof HTTPException && error.status < 500) {
    return refusalPage(
      c,
      422,
      "There is a problem",
      "Bedside could not read what was sent. Go back and try again",
    );
  }
  const reference = c.var.requestId;
  c.var.log.error({ err: error, requestId: reference }, "a request failed");
  return refusalPage(
    c,
    500,
    "Sorry, there is a problem",
    "Bedside could not do this. Nothing you typed was saved by this step; go back, and try again in a minute",
    reference,
  );
}

export const notFound = (c: PageContext): Response =>
  refusalPage(
    c,
    404,
    "Page not found",
    "If you typed the address, check it. If you followed a link, it may have moved, or be for someone else",
  );
