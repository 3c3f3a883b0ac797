/** What a patient's page of a questionnaire stands in. */
import type { Child } from "hono/jsx";
import type { Speech } from "@/domain/words/speech.ts";
import { LinkPage } from "@/views/links/link_page.tsx";

export interface FormFrameProps {
  readonly say: Speech;
  readonly title: string;
  /** Who asks. */
  readonly askedBy: string;
  /** Where the questionnaire begins: its address. */
  readonly at: string;
  readonly back?: string | undefined;
  readonly error?: boolean | undefined;
  /** There are questions on it, of which some hang on others. */
  readonly asks?: boolean | undefined;
  readonly children?: Child;
}

export function FormFrame({ say, title, askedBy, at, back, error, children }: FormFrameProps) {
  return (
    <LinkPage
      say={say}
      title={title}
      practice={askedBy}
      error={error}
      back={back}
      languageAt={`${at}/language`}
    >
      {children}
    </LinkPage>
  );
}
