/** Words that are at hand: pressing one puts it after what was typed, and keeps both as the draft. */
import type { Template } from "@/domain/answers/find_templates.ts";
import { Button } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { paths } from "@/views/paths.ts";

export function InsertTemplate(
  { templates, address, serviceId }: {
    templates: readonly Template[];
    address: string;
    serviceId: string;
  },
) {
  return (
    <details class="nhsuk-details" id="templates">
      <summary class="nhsuk-details__summary" {...pressedBy("template")}>
        <span class="nhsuk-details__summary-text">Templates ({templates.length})</span>
      </summary>
      <div class="nhsuk-details__text">
        {templates.length > 0 && (
          <ul class="insertions">
            {templates.map(({ id, name, userId }) => (
              <li>
                <Button
                  variant="secondary"
                  small
                  name="template"
                  value={id}
                  extra={{ formaction: address }}
                >
                  {name}
                </Button>
                {userId === null && <span class="quiet small">the service’s</span>}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={paths.serviceTemplates(serviceId)}>Change the templates</a>
        </p>
      </div>
    </details>
  );
}
