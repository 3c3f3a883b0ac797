/** What the home has said of its call, for the hub. */
import type { Call } from "@/domain/calls/find.ts";
import { languageInWords } from "@/domain/hubs/languages.ts";
import { redFlagWords } from "@/views/calls/red_flag_words.ts";
import { WarningCallout } from "@/views/components/warning_callout.tsx";

export function CallFacts({ call }: { call: Call }) {
  const flags = redFlagWords(call.redFlags);
  return (
    <>
      {flags.length > 0 && (
        <WarningCallout heading="The home ticked" headingLevel={2}>
          <ul>{flags.map((words) => <li>{words}</li>)}</ul>
        </WarningCallout>
      )}
      <p>
        {call.placedByName}, {call.homeName}
        {call.about && `: ${call.about}`}
      </p>
      {call.language && <p>Speaks {languageInWords(call.language)} best</p>}
    </>
  );
}
