/** `/surveys/comments`: what people wrote, read, sorted by themes, and made fit to be published. */
import { holds } from "@/domain/access/permissions.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { findComment, findComments } from "@/domain/surveys/comments/find_comments.ts";
import { endFit, markFit } from "@/domain/surveys/comments/fit.ts";
import { openOriginal } from "@/domain/surveys/comments/open_original.ts";
import { redactComment } from "@/domain/surveys/comments/redact.ts";
import { tagComment } from "@/domain/surveys/comments/tag.ts";
import { findThemes } from "@/domain/surveys/comments/themes.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import {
  type CommentsAsked,
  CommentsForm,
  CommentThemesForm,
  FitEndForm,
  FitForm,
  RedactionForm,
} from "@/domain/surveys/publish_forms.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { answerKey } from "@/routes/surveys/answer_key.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { CommentPage } from "@/views/surveys/comment_page.tsx";
import { CommentsPage } from "@/views/surveys/comments_page.tsx";
import { FitPage } from "@/views/surveys/fit_page.tsx";
import { OriginalPage } from "@/views/surveys/original_page.tsx";
import { RedactionPage } from "@/views/surveys/redaction_page.tsx";
import { paths } from "@/views/paths.ts";

export const surveyComments = createApp()
  .get("/", can("survey.view"), async (c) => {
    const { store: { read, now }, actor } = c.var;
    const asked = askedFor(c);
    const [places, themes, comments] = await Promise.all([
      findPlaces(read, actor),
      findThemes(read, actor),
      commentsIn(c, asked),
    ]);
    const months = monthsBack(monthOf(dayOf(now())), 13).toReversed();
    const mayPublish = holds(actor, "survey.publish");
    return show(c, <CommentsPage {...{ asked, months, places, themes, comments, mayPublish }} />);
  })
  .get("/:key", can("survey.view"), (c) => page(c))
  .post("/:key/themes", can("survey.publish"), form(CommentThemesForm, page), async (c) => {
    const { store, actor } = c.var;
    await tagComment(store, actor, answerKey(c), c.req.valid("form").themes);
    notice(c, "comment-themes-saved");
    return c.redirect(paths.comment(answerKey(c), queryOf(c)), 303);
  })
  .get("/:key/redaction", can("survey.publish"), (c) => redactionPage(c))
  .post("/:key/redaction", can("survey.publish"), form(RedactionForm, redactionPage), async (c) => {
    await redactComment(c.var.store, c.var.actor, answerKey(c), c.req.valid("form"));
    notice(c, "comment-redacted");
    return c.redirect(paths.comment(answerKey(c), queryOf(c)), 303);
  })
  .get("/:key/original", can("survey.open_original"), async (c) => {
    const found = await openOriginal(c.var.store, c.var.actor, answerKey(c));
    return show(c, <OriginalPage {...found} />);
  })
  .get("/:key/fit", can("survey.publish"), (c) => fitPage(c))
  .post("/:key/fit", can("survey.publish"), form(FitForm, fitPage), async (c) => {
    await markFit(c.var.store, c.var.actor, answerKey(c), c.req.valid("form"));
    notice(c, "comment-fit");
    return c.redirect(paths.comment(answerKey(c), queryOf(c)), 303);
  })
  .post("/:key/fit/end", can("survey.publish"), form(FitEndForm, page), async (c) => {
    await endFit(c.var.store, c.var.actor, answerKey(c), c.req.valid("form").at);
    notice(c, "comment-not-fit");
    return c.redirect(paths.comment(answerKey(c), queryOf(c)), 303);
  });

/** Of an address that somebody changed by hand only what can be asked for. */
function askedFor(c: PageContext): CommentsAsked {
  const { success, data } = CommentsForm.safeParse(c.req.query());
  return success ? data : {};
}

const queryOf = (c: PageContext) => ({ ...askedFor(c) });

const commentsIn = (c: PageContext, { month, place, theme, state }: CommentsAsked) =>
  findComments(c.var.store.read, c.var.actor, {
    month: month ?? monthOf(dayOf(c.var.store.now())),
    placeId: place,
    themeId: theme,
    state,
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const comment = await findComment(read, actor, answerKey(c));
  const asked = { ...askedFor(c), month: monthOf(comment.day) };
  const [themes, all] = await Promise.all([findThemes(read, actor), commentsIn(c, asked)]);
  const here = all.findIndex(({ key }) => key === comment.key);
  return show(
    c,
    <CommentPage
      comment={comment}
      themes={themes}
      query={asked}
      before={all[here - 1]?.key}
      after={here === -1 ? all[0]?.key : all[here + 1]?.key}
      place={here === -1 ? undefined : { at: here + 1, of: all.length }}
      mayPublish={holds(actor, "survey.publish")}
      shortcuts={actor.keyboardShortcuts}
      mayOpenOriginal={holds(actor, "survey.open_original")}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}

async function redactionPage(c: PageContext, again?: FormState): Promise<Response> {
  const comment = await findComment(c.var.store.read, c.var.actor, answerKey(c));
  const fresh = { values: { at: c.req.query("at") ?? "0" }, errors: {} };
  return show(
    c,
    <RedactionPage comment={comment} query={queryOf(c)} form={again ?? fresh} />,
    again ? 422 : 200,
  );
}

async function fitPage(c: PageContext, again?: FormState): Promise<Response> {
  const comment = await findComment(c.var.store.read, c.var.actor, answerKey(c));
  const at = c.req.query("at") ?? "0";
  const fresh = { values: { at, reply: comment.fit.get(Number(at))?.reply ?? "" }, errors: {} };
  return show(
    c,
    <FitPage comment={comment} query={queryOf(c)} form={again ?? fresh} />,
    again ? 422 : 200,
  );
}
