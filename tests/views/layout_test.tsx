import { match, ok } from "node:assert/strict";
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
