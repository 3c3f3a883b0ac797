import { match, ok } from "node:assert/strict";
import type { Day, NhsNumber } from "@/db/columns.ts";
import { type BannerPatient, PatientBanner } from "@/views/patients/patient_banner.tsx";

const patient: BannerPatient = {
  firstName: "Edith",
  lastName: "<b>Pell</b>",
  dateOfBirth: "1943-06-09" as Day,
  sex: "female",
  nhsNumber: "9990000018" as NhsNumber,
  noNhsNumberReason: null,
  needs: [{ kind: "hearing", detail: "left ear" }],
  diedOn: null,
  leftPracticeOn: null,
};
const html = (over: Partial<BannerPatient> = {}) =>
  String(<PatientBanner patient={{ ...patient, ...over }} today={"2026-03-02" as Day} />);

Deno.test("PatientBanner says who the patient is and what they need, escaped", () => {
  const shown = html();
  match(shown, /Edith &lt;b&gt;Pell/);
  match(shown, /9 June 1943 \(82 years\)/);
  match(shown, /Female/);
  match(shown, /999\u00a0000\u00a00018/);
  match(shown, /Hearing loss: left ear/);
});

Deno.test("PatientBanner shows no empty list of needs", () => {
  ok(!html({ needs: [] }).includes("<ul"));
});

Deno.test("the banner says of whoever has died or left that they have", () => {
  ok(html({ diedOn: "2026-02-27" as Day }).includes("Died"));
  ok(html({ leftPracticeOn: "2026-02-27" as Day }).includes("Left the practice"));
  ok(!/Died|Left/.test(html()));
});
