/** The one place where something thrown becomes a page. */
import { HTTPException } from "hono/http-exception";
import { Refusal, type RefusalKind } from "@/domain/errors.ts";
import { type FileFailureKind, isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { PageContext } from "@/routes/context.ts";
import { uploadProblem } from "@/routes/file_refusals.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { RefusalPage } from "@/views/refusal_page.tsx";

const answers = {
  invalid: { status: 422, heading: "There is a problem" },
  forbidden: { status: 403, heading: "You cannot do this" },
  not_found: { status: 404, heading: "Page not found" },
  conflict: { status: 409, heading: "Someone got there first" },
} as const satisfies Record<RefusalKind, { status: number; heading: string }>;

const uploads = {
  too_large: {
    status: 413,
    heading: "That photograph is too large",
    message:
      "Each may be up to 30 MB. Choose a smaller one, or turn down the camera's size, and send it again",
  },
  form_too_large: {
    status: 413,
    heading: "That was too much at once",
    message: "Send the photographs in two or three goes",
  },
  not_a_photograph: {
    status: 422,
    heading: "That is not a photograph",
    message:
      "Bedside takes JPEG, PNG and WebP. Take the photograph again, or save it as one of these",
  },
  malformed: {
    status: 422,
    heading: "The upload did not arrive whole",
    message: "The connection may have been cut. Send it again",
  },
  missing: {
    status: 404,
    heading: "Page not found",
    message: "That photograph is not here any more",
  },
} as const satisfies Partial<Record<FileFailureKind, object>>;

export function refusalPage(
  c: PageContext,
  status: Parameters<typeof show>[2],
  heading: string,
  message: string,
  reference?: string,
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
      reference={reference}
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
  const problem = uploadProblem(error);
  if (problem && problem.status < 500) {
    return refusalPage(c, problem.status, "The photograph was not added", problem.words);
  }
  const reference = c.var.requestId;
  if (isFileFailure(error) && error.fileFailure in uploads) {
    const { status, heading, message } = uploads[error.fileFailure as keyof typeof uploads];
    return refusalPage(c, status, heading, message);
  }
  if (cannotSave(error)) {
    c.var.log.error({ err: error, requestId: reference }, "nothing can be saved");
    return refusalPage(
      c,
      503,
      "Bedside cannot save at the moment",
      "Its disk is full or cannot be written to. Tell the person who runs it. " +
        "Nothing was changed; keep this page open, and send it again when it is put right",
      reference,
    );
  }
  c.var.log.error({ err: error, requestId: reference }, "a request failed");
  return refusalPage(
    c,
    500,
    "Sorry, there is a problem",
    "Bedside could not do this. Nothing you typed was saved by this step; go back, and try again in a minute",
    reference,
  );
}

/** The disk is full, read-only or failing: SQLite's codes, or those of the files' folder. */
function cannotSave(error: unknown): boolean {
  if (isFileFailure(error, "no_room") || isFileFailure(error, "unwritable")) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)|ENOSPC|EROFS|EDQUOT)/.test(code) ||
    cannotSave(error.cause);
}
