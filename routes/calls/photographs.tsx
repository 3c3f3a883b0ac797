/** Photographs within a call: the hub asks, the home agrees and sends, or does not. */
import type { Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import type { Call } from "@/domain/calls/find.ts";
import {
  agreeToPhotograph,
  declinePhotograph,
  takeBackPhotograph,
} from "@/domain/closer_looks/answer.ts";
import { askForPhotograph } from "@/domain/closer_looks/ask.ts";
import { closerLooksOf } from "@/domain/closer_looks/find.ts";
import { AgreeToPhotograph, AskForPhotograph, NotNow } from "@/domain/closer_looks/forms.ts";
import { photographsOfCall } from "@/domain/photographs/find.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { callUploads } from "@/routes/photographs/uploads.ts";
import { showPart } from "@/routes/show.tsx";
import { CloserLooksNow } from "@/views/calls/closer_looks.tsx";
import {
  CallPhotographsPage,
  LookCloserFields,
  type LookCloserShown,
} from "@/views/calls/look_closer.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const script = { answers: "json" } as const;

export const callPhotographs = createApp()
  .get("/", can("call.view"), async (c) => {
    const shown = await closerLooksShown(c, await callOf(c));
    return showPart(
      c,
      <CallPhotographsPage shown={shown} form={emptyForm} />,
      () => <CloserLooksNow shown={shown} />,
    );
  })
  .post("/", can("call.ask_for_photograph"), form(AskForPhotograph, again), async (c) => {
    await askForPhotograph(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return c.redirect(paths.callPhotographs(idOf(c)), 303);
  })
  .post(
    "/:closerLookId/agreed",
    can("call.send_photograph", script),
    inJson,
    form(AgreeToPhotograph, notTaken),
    async (c) => {
      await agreeToPhotograph(c.var.store, c.var.actor, lookIn(c), c.req.valid("form"));
      return c.body(null, 204);
    },
  )
  .post(
    "/:closerLookId/declined",
    can("call.send_photograph", script),
    inJson,
    form(NotNow, notTaken),
    async (c) => {
      await declinePhotograph(c.var.store, c.var.actor, lookIn(c), c.req.valid("form"));
      return c.body(null, 204);
    },
  )
  .post("/:closerLookId/taken-back", can("call.ask_for_photograph"), async (c) => {
    await takeBackPhotograph(c.var.store, c.var.actor, lookIn(c));
    return c.redirect(paths.callPhotographs(idOf(c)), 303);
  })
  .route("/:closerLookId/uploads", callUploads);

const idOf = (c: PageContext) => paramId<"Call">(c, "call");
const lookIn = (c: PageContext): Id<"CloserLook"> => paramId<"CloserLook">(c, "closerLook");
const callOf = (c: PageContext): Promise<Call> => findCall(c.var.store.read, c.var.actor, idOf(c));

export async function closerLooksShown(c: PageContext, call: Call): Promise<LookCloserShown> {
  const { store: { read }, actor } = c.var;
  const [looks, photographs] = await Promise.all([
    closerLooksOf(read, actor, call.id),
    photographsOfCall(read, actor, call.id),
  ]);
  return {
    call,
    looks,
    photographs,
    ofHub: call.hubId === actor.organisationId,
    mayAskIntimate: holds(actor, "photograph.view_intimate"),
  };
}

async function again(c: PageContext, form: FormState): Promise<Response> {
  const shown = await closerLooksShown(c, await callOf(c));
  return showPart(
    c,
    <CallPhotographsPage shown={shown} form={form} />,
    () => <LookCloserFields shown={shown} form={form} />,
    422,
  );
}
