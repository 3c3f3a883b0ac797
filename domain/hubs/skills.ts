import { type OperatorSkill, operatorSkills, type OperatorState } from "@/db/schema/hubs.ts";

export const skillLabels: Readonly<Record<OperatorSkill, string>> = {
  call_handler: "Take calls",
  clinician: "Clinician",
  prescriber: "Prescriber",
  registrar: "Registrar on call",
  lead: "Lead",
};

export const operatorStateLabels: Readonly<Record<OperatorState, string>> = {
  ready: "Ready",
  ringing: "Ringing",
  in_call: "In a call",
  writing_up: "Writing up",
  away: "Away",
};

export const skillChoices = operatorSkills.map((value) => ({ value, label: skillLabels[value] }));
