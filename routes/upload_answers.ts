/** What a form with photographs that fails is answered, and whoever sends very fast. */
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { uploadProblem } from "@/routes/file_refusals.ts";
import type { Again } from "@/routes/form.ts";
import { limitRate } from "@/routes/limit_rate.tsx";
import { byPerson } from "@/routes/rate.ts";
import { refusalPage } from "@/routes/refusals.tsx";
import { wordsForPatient } from "@/routes/links/photograph_problems.ts";

/** For a form with files: the page again, with what was wrong at its top. */
export function shownAgain(again: Again) {
  return createMiddleware(async function shownAgain(c, next) {
    await next();
    const problem = uploadProblem(c.error, c.var.limits);
    if (!problem || problem.status === 403 || problem.status === 404) return;
    const words = c.var.link ? await wordsForPatient(c, problem.status) : problem.words;
    const page = await again(c, { values: {}, errors: { form: [words] } });
    // Somewhere else is where this person has to go first.
    if (page.status >= 300 && page.status < 400) return replace(c, page);
    replace(c, new Response(page.body, { status: problem.status, headers: page.headers }));
  });
}

/** Each counts against one person: a referral holds twelve photographs, each begun by itself. */
export const limitUploads = limitRate(
  60,
  byPerson,
  (c, seconds) =>
    c.json({ problem: `You added many photographs at once. Try again in ${seconds} seconds` }, 429),
);

/**
 * Twelve photographs of 50 MB in pieces of a quarter of a megabyte, on a fast line, are 2,400; a
 * line that is cut asks again after each cut.
 */
export const limitPieces = limitRate(
  4000,
  byPerson,
  (c, seconds) =>
    c.json({ problem: `You are sending very fast. It goes on in ${seconds} seconds` }, 429),
);

/** Forms may bring a referral's worth of photographs each. */
export const limitUploadForms = limitRate(10, byPerson, (c, seconds) =>
  refusalPage(
    c,
    429,
    "You are sending photographs very fast",
    `Nothing was lost. Wait ${seconds} seconds, go back, and send this form again`,
  ));

export function replace(c: PageContext, answer: Response): void {
  c.res = undefined;
  c.res = answer;
}
