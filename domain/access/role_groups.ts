/** Roles that are usually named together in the table of permissions. */
export const practiceClinicians = ["gp", "practice_nurse", "healthcare_assistant"] as const;
export const practiceStaff = [...practiceClinicians, "receptionist", "practice_manager"] as const;
export const homeStaff = ["carer", "home_manager"] as const;
export const hubClinicians = ["hub_clinician", "registrar"] as const;
export const hubStaff = ["call_handler", ...hubClinicians, "hub_lead"] as const;
export const specialists = ["consultant", "specialist_nurse"] as const;
export const serviceStaff = [...specialists, "service_manager"] as const;
export const managers = [
  "practice_manager",
  "service_manager",
  "home_manager",
  "hub_lead",
  "ambulance_manager",
] as const;
export const prescribersAndNurses = [
  "gp",
  "practice_nurse",
  ...specialists,
  ...hubClinicians,
  "paramedic",
] as const;
