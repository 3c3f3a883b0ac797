import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { type Chrome, ChromeContext } from "@/views/chrome.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { Layout } from "@/views/layout.tsx";

const chrome: Chrome = {
  nonce: "n0nce",
  path: "/patients",
  navigation: [{ href: "/patients", label: "Patients" }],
  version: "1.0.0",
  demo: false,
  person: {
    name: "Dr Priya Shah",
    roleLabel: "Consultant",
    organisation: "Skin Advice Service",
    otherMemberships: true,
  },
  idle: { warnAfterSeconds: 1680, endAfterSeconds: 1800, signIn: "/sign-in" },
};

function SamplePage({ form = emptyForm }: { form?: FormState }) {
  return (
    <Layout title="Sample" error={form !== emptyForm} back="/">
      <ErrorSummary form={form} />
      <h1>Sample</h1>
      <TextField form={form} name="family" label="Last name" width={20} />
      <DateField form={form} name="born" legend="What is your date of birth?" />
      <RadiosField form={form} name="sex" legend="Sex" items={[{ value: "f", label: "Female" }]} />
      <TextAreaField form={form} name="history" label="History" maxLength={100} />
      <button type="button" {...hx({ post: "/claim", target: "#queue" })}>Claim</button>
    </Layout>
  );
}

const shown = (page: unknown) =>
  String(<ChromeContext.Provider value={chrome}>{page as string}</ChromeContext.Provider>);

Deno.test("Layout, drawn inside a page, sees the chrome put around that page", () => {
  const page = shown(<SamplePage />);
  match(page, /^<!DOCTYPE html><html lang="en-GB">/);
  match(page, /<script[^>]+nonce="n0nce"/);
  match(page, /hx-nonce="n0nce" hx-post="\/claim"/);
});

Deno.test("a form sent back keeps what was typed and says what is wrong", () => {
  const page = shown(
    <SamplePage
      form={{
        values: { family: "<b>Pell", history: "\nline", "born-day": "31" },
        errors: { "born-month": ["Month must be 12 or less"], family: ["Enter a last name"] },
      }}
    />,
  );
  match(page, /<title>Error: Sample – Bedside<\/title>/);
  match(page, /<a href="#born-month">Month must be 12 or less<\/a>/);
  match(page, /id="born-month"/);
  match(page, /value="&lt;b&gt;Pell"/);
  ok(page.includes(">\n\nline</textarea>"));
});

Deno.test("Layout has a language, a title, a way past the header and one heading", () => {
  const page = shown(<SamplePage />);
  match(page, /<html lang="en-GB">/);
  match(page, /<title>Sample – Bedside<\/title>/);
  match(page, /<body><a class="nhsuk-skip-link" href="#main">/);
  match(page, /<main class="main main--reading" id="main" tabindex="-1">/);
  equal(page.match(/<h1/g)?.length, 1);
});

Deno.test("every script carries the nonce and comes from a file; nothing is styled or handled inline", () => {
  const page = shown(<SamplePage />);
  const scripts = page.match(/<script[^>]*>/g) ?? [];
  equal(scripts.length, 2);
  for (const script of scripts) match(script, /src="\/static\/[^"]+" nonce="n0nce" defer/);
  doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|javascript:/);
});

Deno.test("Layout says where the person is, and who they are", () => {
  const page = shown(<SamplePage />);
  match(page, /<a href="\/patients" aria-current="page">Patients<\/a>/);
  match(page, /Dr Priya Shah/);
  match(page, /<form method="post" action="\/sign-out">/);
  match(page, /data-warn-after="1680" data-end-after="1800"/);
});

Deno.test("Layout shows no places, person or htmx to someone who is not signed in", () => {
  const page = String(
    <ChromeContext.Provider
      value={{ ...chrome, person: undefined, idle: undefined, navigation: [] }}
    >
      <SamplePage />
    </ChromeContext.Provider>,
  );
  doesNotMatch(page, /class="places"|sign-out|htmx|<dialog/);
});

Deno.test("no component has an inline style or handler in its source", async () => {
  const root = new URL("../../views/", import.meta.url).pathname;
  for (const [path, source] of await sourcesBelow(root)) {
    doesNotMatch(source, /\sstyle=|\son[A-Z][a-zA-Z]*=|dangerouslySetInnerHTML|javascript:/, path);
  }
});

async function sourcesBelow(folder: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}${name}`;
    if (isDirectory) found.push(...await sourcesBelow(`${path}/`));
    else if (name.endsWith(".tsx")) found.push([path, await Deno.readTextFile(path)]);
  }
  return found;
}
