/**
 * What is ticked when it must not wait: emergencies for which NHS pages say "Call 999", by the words
 * that they use (nhs.uk: "When to call 999", "Stroke", "Anaphylaxis", "Sepsis").
 */
export const redFlags = {
  not_breathing_well: "Struggling to breathe, choking, or lips or tongue blue or grey",
  unconscious: "Cannot be woken, or a fit that does not stop",
  chest_pain: "Chest pain that does not go away",
  stroke: "Face dropped on one side, arms weak, or speech slurred",
  bleeding: "Bleeding that cannot be stopped",
  allergic: "Sudden swelling of lips, mouth, throat or tongue",
} as const;
export type RedFlag = keyof typeof redFlags;
export const redFlagKeys = Object.keys(redFlags) as readonly RedFlag[];
