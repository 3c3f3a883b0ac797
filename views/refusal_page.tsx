import { Layout } from "@/views/layout.tsx";

/** Why something was not done, and what to do next. Nothing was changed. */
export function RefusalPage(
  { heading, message, reference, next }: {
    heading: string;
    message: string;
    /** To read to the helpdesk: it stands in the log, too. */
    reference: string;
    next?: { readonly href: string; readonly label: string } | undefined;
  },
) {
  return (
    <Layout title={heading}>
      <h1 class="nhsuk-heading-l">{heading}</h1>
      <p>{message}.</p>
      {next && (
        <p>
          <a href={next.href}>{next.label}</a>
        </p>
      )}
      <p class="small quiet">If you ask for help, say this reference: {reference}</p>
    </Layout>
  );
}
