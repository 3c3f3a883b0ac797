import { deepEqual } from "node:assert/strict";
import { Checklist } from "@/views/photographs/checklist.tsx";

Deno.test("only the view from the side is asked for where a lesion is raised", () => {
  const state = (kind: "side" | "dermoscopic", optional: boolean) => {
    const item = { kind, lesion: undefined, atLeast: 1, optional, has: 0, poor: 0 };
    const asked = { lesions: [], checklist: [item], missing: [], unusable: 0 };
    const html = String(<Checklist asked={asked} serviceName="Dermatology advice" />);
    return ["Only if it is raised", "Optional", "Not there yet"].filter((words) =>
      html.includes(words)
    );
  };
  deepEqual(state("side", true), ["Only if it is raised"]);
  deepEqual(state("dermoscopic", true), ["Optional"]);
  deepEqual(state("side", false), ["Not there yet"]);
});
