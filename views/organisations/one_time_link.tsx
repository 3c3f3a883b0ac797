import { InsetText } from "@/views/components/inset_text.tsx";

/** A link that is shown once, to be copied and handed on: Bedside keeps only its hash. */
export function OneTimeLink({ link, label }: { link: string; label: string }) {
  return (
    <InsetText>
      <label class="nhsuk-label" for="link">{label}</label>
      <textarea class="nhsuk-textarea" id="link" rows={3} readonly>{link}</textarea>
      <p>
        Copy it now: it is not shown again. It works once. Send it only to the person it is for, by
        a way that reaches nobody else.
      </p>
    </InsetText>
  );
}
