import { CodeForm, SignInForm } from "@/domain/access/forms.ts";
import { passSecondFactor } from "@/domain/access/pass_second_factor.ts";
import { signIn } from "@/domain/access/sign_in.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitRate, waitPage } from "@/routes/limit_rate.tsx";
import { onwards, onwardsPath } from "@/routes/own_path.ts";
import { giveSession } from "@/routes/session.ts";
import { show } from "@/routes/show.tsx";
import { CodePage } from "@/views/access/code_page.tsx";
import { SignInPage } from "@/views/access/sign_in_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

/** Enough for a whole surgery behind one address at eight in the morning. */
const perMinute = 120;

export const signingIn = createApp()
  .get("/", anyone(), (c) => {
    if (c.var.visitor.kind === "actor") return c.redirect(onwardsPath(c), 303);
    return page(c);
  })
  .post(
    "/",
    anyone(),
    limitRate(perMinute),
    form(SignInForm, (c, again) => page(c, again)),
    async (c) => {
      const typed = c.req.valid("form");
      const end = await signIn(c.var.store, typed, fromOf(c));
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return page(c, wrong("email", typed.email));
      giveSession(c, end.token);
      return c.redirect(
        end.kind === "code_due" ? paths.signInCode(onwards(c)) : onwardsPath(c),
        303,
      );
    },
  )
  .get("/code", anyone(), (c) => notHalfWay(c) ?? codePage(c))
  .post(
    "/code",
    anyone(),
    limitRate(perMinute),
    form(CodeForm, (c, again) => notHalfWay(c) ?? codePage(c, again)),
    async (c) => {
      const { visitor } = c.var;
      if (visitor.kind !== "half") return notHalfWay(c)!;
      const { code } = c.req.valid("form");
      const end = await passSecondFactor(c.var.store, visitor, code, fromOf(c));
      if (end.kind === "wait") return waitPage(c, end.seconds);
      if (end.kind === "wrong") return codePage(c, wrong("code"));
      giveSession(c, end.token);
      return c.redirect(onwardsPath(c), 303);
    },
  );

function page(c: PageContext, again?: FormState) {
  const { visitor, install } = c.var;
  return show(
    c,
    <SignInPage
      form={again ?? emptyForm}
      action={paths.signIn(onwards(c))}
      ended={visitor.kind === "ended" && c.req.query("ended") ? visitor.why : undefined}
      kept={onwards(c).kept}
      demoPeople={install.demo ? install.demoPeople : []}
    />,
    again ? 422 : 200,
  );
}

function codePage(c: PageContext, again?: FormState) {
  return show(
    c,
    <CodePage form={again ?? emptyForm} action={paths.signInCode(onwards(c))} />,
    again ? 422 : 200,
  );
}

const problems = {
  email: "The e-mail address or the password is not right",
  code: "The code is not right, or has been used. Wait for the next one, and enter that",
};

const wrong = (field: keyof typeof problems, typed?: string): FormState => ({
  values: typed === undefined ? {} : { [field]: typed },
  errors: { [field]: [problems[field]] },
});

/** The code is for someone whose password was right a moment ago. */
function notHalfWay(c: PageContext): Response | undefined {
  const { kind } = c.var.visitor;
  if (kind === "actor") return c.redirect(onwardsPath(c), 303);
  if (kind !== "half") return c.redirect(paths.signIn(onwards(c)), 303);
}
