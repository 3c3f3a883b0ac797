/** What the pages of a questionnaire stand in for somebody who is signed in. */
import { Layout } from "@/views/layout.tsx";
import type { FormFrameProps } from "@/views/links/form_frame.tsx";

export function AskedFrame({ title, back, error, asks, children }: FormFrameProps) {
  return (
    <Layout
      title={title}
      back={back}
      error={error}
      scripts={["autosave.js", ...asks ? ["history.js"] : []]}
    >
      {children}
    </Layout>
  );
}
