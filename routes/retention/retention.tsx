/** `/retention`: records whose time is over, and what is decided about them. */
import type { Day, Id } from "@/db/columns.ts";
import { contentsOf } from "@/domain/retention/contents.ts";
import { approveDestruction, keepRecord, takeBackApproval } from "@/domain/retention/decide.ts";
import {
  countReviews,
  findChosen,
  findReview,
  type ListedState,
  listReviews,
  type Mark,
  reviewsAtOnce,
} from "@/domain/retention/find.ts";
import { ApproveForm, KeepForm } from "@/domain/retention/forms.ts";
import { dayNamed } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId, readId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ChosenPage } from "@/views/retention/chosen_page.tsx";
import { ReviewPage } from "@/views/retention/review_page.tsx";
import { ReviewsPage } from "@/views/retention/reviews_page.tsx";
import { listLabels } from "@/views/retention/words.ts";

export const retention = createApp()
  .get("/", can("retention.decide"), async (c) => {
    const { store: { read }, actor } = c.var;
    const list = listAsked(c.req.query("list"));
    const [counts, found] = await Promise.all([
      countReviews(read, actor),
      listReviews(read, actor, list, markOf(c.req.query("after"))),
    ]);
    const reviews = found.slice(0, reviewsAtOnce);
    const last = reviews.at(-1);
    const next = found.length > reviews.length && last ? `${last.dueOn}_${last.id}` : undefined;
    return show(c, <ReviewsPage list={list} counts={counts} reviews={reviews} next={next} />);
  })
  .get("/chosen", can("retention.decide"), (c) => chosenPage(c))
  .post("/chosen", can("retention.decide"), form(ApproveForm, chosenPage), async (c) => {
    const ids = c.req.valid("form").review;
    await approveDestruction(c.var.store, c.var.actor, ids.map(readId<"RetentionReview">));
    notice(c, "destruction-approved");
    return c.redirect(paths.retention("approved"), 303);
  })
  .get("/:retentionReviewId", can("retention.decide"), (c) => reviewPage(c))
  .post(
    "/:retentionReviewId/keep",
    can("retention.decide"),
    form(KeepForm, reviewPage),
    async (c) => {
      await keepRecord(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
      notice(c, "record-kept");
      return c.redirect(paths.retention(), 303);
    },
  )
  .post("/:retentionReviewId/back", can("retention.decide"), async (c) => {
    await takeBackApproval(c.var.store, c.var.actor, idOf(c));
    notice(c, "destruction-taken-back");
    return c.redirect(paths.retentionReview(idOf(c)), 303);
  });

async function reviewPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const review = await findReview(read, actor, idOf(c));
  const contents = review.patientId ? await contentsOf(read, review.patientId) : undefined;
  return show(
    c,
    <ReviewPage review={review} contents={contents} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

async function chosenPage(c: PageContext, again?: FormState): Promise<Response> {
  const asked = again
    ? [(await c.req.parseBody({ all: true }))["review"] ?? []].flat().map(String)
    : c.req.queries("review") ?? [];
  const ids = asked.map(readId<"RetentionReview">).slice(0, reviewsAtOnce);
  const reviews = await findChosen(c.var.store.read, c.var.actor, ids);
  return show(
    c,
    <ChosenPage reviews={reviews} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

const idOf = (c: PageContext) => paramId<"RetentionReview">(c, "retentionReview");

const listAsked = (typed: string | undefined): ListedState =>
  typed !== undefined && Object.hasOwn(listLabels, typed) ? typed as ListedState : "waiting";

/** As the last of a page says it: `2034-03-02_019…`; anything else begins at the beginning. */
function markOf(typed: string | undefined): Mark | undefined {
  const [day, id] = typed?.split("_") ?? [];
  const dueOn: Day | undefined = dayNamed(day);
  return dueOn && id ? { dueOn, id: id as Id<"RetentionReview"> } : undefined;
}
