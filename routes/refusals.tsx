/** The one place where something thrown becomes a page. */
import { HTTPException } from "hono/http-exception";
import { Refusal, type RefusalKind } from "@/domain/errors.ts";
import type { PageContext } from "@/routes/context.ts";
import { cannotSave, uploadProblem } from "@/routes/file_refusals.ts";
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
): Response {
  // A part of a page was asked for: the reason takes the place of the page, not of the part.
  if (c.req.header("hx-request")) {
    c.header("HX-Retarget", "#main");
    c.header("HX-Reselect", "#main");
    c.header("HX-Reswap", "outerHTML");
  }
  return show(
    c,
    <RefusalPage
      heading={heading}
      message={message}
      reference={c.var.requestId}
      next={whereNext(c, status)}
    />,
    status,
  );
}

/** From a referral's own addresses back to the referral, where it may be seen. */
function whereNext(c: PageContext, status: Parameters<typeof show>[2]) {
  const referral = /^\/referrals\/([0-9a-f-]{36})\//.exec(c.req.path)?.[1];
  return referral && status !== 404
    ? { href: paths.referral(referral), label: "Go to the referral" }
    : { href: paths.home(), label: "Go to the first page" };
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
  const problem = uploadProblem(error, c.var.limits);
  if (problem && problem.status < 500) {
    return refusalPage(c, problem.status, "The photograph was not added", problem.words);
  }
  const requestId = c.var.requestId;
  if (cannotSave(error)) {
    c.var.log.error({ err: error, requestId }, "nothing can be saved");
    return refusalPage(
      c,
      503,
      "Bedside cannot save at the moment",
      "Its disk is full or cannot be written to. Tell the person who runs it. " +
        "Nothing was changed; keep this page open, and send it again when it is put right",
    );
  }
  c.var.log.error({ err: error, requestId }, "a request failed");
  return refusalPage(
    c,
    500,
    "Sorry, there is a problem",
    "Bedside could not do this. Nothing you typed was saved by this step; go back, and try again in a minute",
  );
}
