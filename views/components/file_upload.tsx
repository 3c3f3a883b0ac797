import type { Child } from "hono/jsx";
import type { Size } from "@/views/components/label.tsx";
import { type Asked, describedBy, Question } from "@/views/components/question.tsx";

export function FileUpload(
  { id, name, label, labelSize, accept, multiple, capture, ...asked }: Asked & {
    id: string;
    name: string;
    label: Child;
    labelSize?: Size | undefined;
    accept?: string | undefined;
    multiple?: boolean | undefined;
    /** Opens the phone's camera at once: "environment" is the one that looks away from its holder. */
    capture?: "environment" | "user" | undefined;
  },
) {
  return (
    <Question id={id} label={label} labelSize={labelSize} class="nhsuk-file-upload" {...asked}>
      <input
        class="nhsuk-file-upload__input"
        id={id}
        name={name}
        type="file"
        multiple={multiple}
        aria-describedby={describedBy(id, asked)}
        accept={accept}
        capture={capture}
      />
    </Question>
  );
}
