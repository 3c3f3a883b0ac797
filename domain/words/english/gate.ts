/** What stands before the journey: which link this is, the date of birth, links that are no more. */
export const gateWords = {
  "gate.language": "Choose your language",
  "gate.continue": "Continue",
  "gate.back": "Back",
  "gate.skip": "Skip to main content",
  "gate.error": "There is a problem",
  "gate.error_prefix": "Error:",
  "gate.day": "Day",
  "gate.month": "Month",
  "gate.year": "Year",
  "gate.advice": "Non-urgent advice:",
  "gate.urgent": "Urgent advice:",
  "gate.at_once": "Immediate action required:",
  "gate.important": "Important:",
  "gate.emergency": "In an emergency call 999.",
  "gate.draft":
    "These words were translated by a machine and wait for a person to check them. If something is unclear, call your GP surgery.",
} as const;
