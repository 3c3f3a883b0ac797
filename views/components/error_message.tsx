import type { Child } from "hono/jsx";
import { useOwnWords } from "@/views/components/own_words.ts";

export function ErrorMessage({ id, children }: { id?: string | undefined; children: Child }) {
  return (
    <span class="nhsuk-error-message" id={id}>
      <span class="nhsuk-u-visually-hidden">{useOwnWords().error}</span>
      {children}
    </span>
  );
}
