import { deepEqual, ok } from "node:assert/strict";
import { bodyPlaceOf } from "@/commands/demo/body_places.ts";
import { stories } from "@/commands/demo/stories.ts";
import { bodySite } from "@/domain/body_sites.ts";
import { LesionForm } from "@/domain/lesions/forms.ts";

Deno.test("every story of the demo is somewhere on the body, and lesions on one side of it", () => {
  for (const { sites, shape } of stories) {
    for (const words of sites) {
      const place = bodyPlaceOf(words);
      const site = bodySite(place.bodySite);
      ok(site && !site.intimate, words);
      if (shape === "lesion") ok(LesionForm.safeParse(place).success, words);
    }
  }
});

Deno.test("bodyPlaceOf() takes the side from the words", () => {
  deepEqual(bodyPlaceOf("Left calf"), { bodySite: "47224004", bodySide: "left" });
  deepEqual(bodyPlaceOf("Both elbows"), { bodySite: "181536004", bodySide: "both" });
  deepEqual(bodyPlaceOf("Upper back"), { bodySite: "244111001", bodySide: "middle" });
});
