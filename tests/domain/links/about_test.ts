import { deepEqual } from "node:assert/strict";
import { aboutFormOf, HomeAboutForm, PatientAboutForm } from "@/domain/links/about.ts";
import { errorsIn } from "@/routes/form.ts";

Deno.test("a patient who answers for themselves says nothing more than that", () => {
  deepEqual(PatientAboutForm.parse({ answeredBy: "patient" }), {
    answeredBy: "patient",
    about: { needsInterpreter: false },
  });
});

Deno.test("somebody who answers for the patient says who they are, and why", async () => {
  deepEqual(await errorsIn(PatientAboutForm, { answeredBy: "other", name: " " }), {
    name: ["about.name_missing"],
    relation: ["about.relation_missing"],
    why: ["about.why_missing"],
  });
  const said = { name: "Ruth Pell", relation: "daughter", why: "Mum cannot see the screen" };
  deepEqual(
    PatientAboutForm.parse({ answeredBy: "other", ...said, needsInterpreter: "yes" }),
    { answeredBy: "other", about: { ...said, needsInterpreter: true } },
  );
});

Deno.test("who answers must be chosen, and nobody with a link says that they are of a home", async () => {
  deepEqual(await errorsIn(PatientAboutForm, {}), { answeredBy: ["about.who_missing"] });
  deepEqual(await errorsIn(PatientAboutForm, { answeredBy: "home" }), {
    answeredBy: ["about.who_missing"],
  });
});

const carer = { name: "Ana Reis", relation: "Senior carer", familyTold: "yes" };

Deno.test("a resident who cannot decide is asked about only with what is in their best interests", async () => {
  deepEqual(await errorsIn(HomeAboutForm, { ...carer, capacity: "no" }), {
    bestInterests: ["about.best_interests_missing"],
  });
  deepEqual(
    HomeAboutForm.parse({ ...carer, capacity: "no", bestInterests: "Her son agrees" }),
    {
      answeredBy: "home",
      about: {
        ...carer,
        familyTold: "yes",
        capacity: "no",
        bestInterests: "Her son agrees",
        needsInterpreter: false,
      },
    },
  );
});

Deno.test("of a resident who can decide, best interests are not kept", () => {
  const { about } = HomeAboutForm.parse({ ...carer, capacity: "yes", bestInterests: "left over" });
  deepEqual("bestInterests" in about, false);
});

Deno.test("a home says who helps, whether the resident can decide, and about the family", async () => {
  deepEqual(await errorsIn(HomeAboutForm, {}), {
    name: ["about.name_missing"],
    relation: ["about.role_missing"],
    capacity: ["about.capacity_missing"],
    familyTold: ["about.family_missing"],
  });
});

Deno.test("only a link that was opened on a home's tablet is answered by a home", () => {
  deepEqual(aboutFormOf({ way: "tablet" }), HomeAboutForm);
  deepEqual(aboutFormOf({ way: "text" }), PatientAboutForm);
});
