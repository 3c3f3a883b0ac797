/** A page with one of everything the browser modules look after, under the product's own headers. */
import { buildAssets } from "@/commands/assets/build.ts";
import { loadAssets } from "@/commands/assets/load.ts";
import { assets } from "@/routes/assets.ts";
import { createApp, type Install } from "@/routes/context.ts";
import { headers } from "@/routes/headers.ts";
import { useAssets } from "@/views/asset.ts";
import { type Chrome, ChromeContext } from "@/views/chrome.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import {
  CheckboxesField,
  PasswordField,
  RadiosField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { pressedBy, shortcutArea, ShortcutHelp } from "@/views/components/shortcuts.tsx";
import { usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { Layout } from "@/views/layout.tsx";

const install: Install = {
  publicUrl: "http://localhost",
  secure: false,
  version: "test",
  demo: false,
  trustedProxies: [],
  contactKey: "of the tests alone",
  calls: { secret: "of the tests alone", turn: undefined },
};
const chrome = (nonce: string): Chrome => ({
  nonce,
  path: "/form",
  navigation: [{ href: "/form", label: "Form" }, { href: "/queue", label: "Queue", count: 3 }],
  version: "test",
  demo: false,
  person: {
    name: "Dr Priya Shah",
    roleLabel: "Consultant",
    organisation: "Skin Advice Service",
    otherMemberships: false,
  },
  idle: { warnAfterSeconds: 28 * 60, endAfterSeconds: 30 * 60, signIn: "/sign-in" },
});
const sentBack: FormState = {
  values: { family: "Pell" },
  errors: { born: ["Enter a date of birth"], family: ["Enter a last name"] },
};

function FormPage({ form }: { form: FormState }) {
  return (
    <Layout title="Sample form" error={form === sentBack} scripts={["autosave.js"]}>
      <ErrorSummary form={form} />
      <h1>Sample form</h1>
      <form method="post" action="/form" data-autosave="/form/draft" novalidate>
        <TextField form={form} name="family" label="Last name" />
        <DateField form={form} name="born" legend="Date of birth" />
        <RadiosField
          form={form}
          name="reach"
          legend="How to reach them"
          items={[{
            value: "phone",
            label: "Phone",
            conditional: <TextField form={form} name="phone" label="Phone number" />,
          }, { value: "post", label: "Post" }]}
        />
        <CheckboxesField
          form={form}
          name="needs"
          legend="Needs"
          items={[
            { value: "large", label: "Large print" },
            { value: "none", label: "None of these", exclusive: true },
          ]}
        />
        <TextAreaField form={form} name="history" label="History" maxLength={20} />
        <PasswordField form={form} name="password" label="Password" />
        <AutosaveStatus />
        <Button name="pressed" value="continue">Continue</Button>
      </form>
    </Layout>
  );
}

function QueuePage({ on }: { on: boolean }) {
  return (
    <Layout title="Sample queue" wide scripts={["keys.js"]}>
      <h1>Sample queue</h1>
      <ol class="queue" {...shortcutArea({ on, keys: usualKeys, rows: "a" })} data-row="li">
        {["one", "two", "three"].map((name) => (
          <li class="queue__row" id={name}>
            <a class="queue__link" href={`#${name}`}>Case {name}</a>
            <input aria-label={`Note on ${name}`} />
            <Button
              type="button"
              extra={{
                ...pressedBy("claim"),
                ...hx({ post: `/claim/${name}`, target: `#${name}` }),
              }}
            >
              Claim {name}
            </Button>
          </li>
        ))}
      </ol>
      <ShortcutHelp shortcuts={[{ key: "j", does: "Next case" }]} />
    </Layout>
  );
}

function Claimed({ name }: { name: string }) {
  return (
    <p data-announce={`You hold case ${name}`}>
      Yours{" "}
      <button type="button" {...hx({ post: `/claim/${name} again`, target: `#${name}` })}>
        Again
      </button>
    </p>
  );
}

/** What the pages sent, in order; `failing` answers the next ones with 503. */
export interface Sample extends AsyncDisposable {
  readonly address: string;
  readonly received: string[];
  failing: number;
}

export async function serveSamples(): Promise<Sample> {
  await buildAssets();
  const { files, manifest } = await loadAssets();
  useAssets(manifest);
  const received: string[] = [];
  const app = createApp()
    .use(async function parted(c, next) {
      c.set("install", install);
      await next();
    })
    .use(headers)
    .route("/", assets(files))
    .get("/form", (c) => c.html(around(c.var.nonce, <FormPage form={emptyForm} />)))
    .get("/form/sent-back", (c) => c.html(around(c.var.nonce, <FormPage form={sentBack} />)))
    .get("/queue", (c) => c.html(around(c.var.nonce, <QueuePage on={!c.req.query("off")} />)))
    .get("/sign-in", (c) => c.text("Sign in"))
    .post(
      "/claim/:name",
      (c) => c.html(around(c.var.nonce, <Claimed name={c.req.param("name")} />)),
    )
    .post("*", async (c) => {
      if (sample.failing-- > 0) return c.body(null, 503);
      const { pathname, search } = new URL(c.req.url);
      received.push(`${pathname}${search} ${await c.req.text()}`.trim());
      return c.body(null, 204);
    });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, app.fetch);
  const sample: Sample = {
    address: `http://127.0.0.1:${server.addr.port}`,
    received,
    failing: 0,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
  return sample;
}

const around = (nonce: string, page: unknown) =>
  String(<ChromeContext.Provider value={chrome(nonce)}>{page as string}</ChromeContext.Provider>);
