/** "No, I would rather be seen in person." */
export const insteadWords = {
  "instead.title": "Be seen in person instead",
  "instead.body":
    "That is fine, and your care will not be affected. We tell {practice}. They will contact you about what to do next.",
  "instead.because": "Do you want to tell {practice} anything? (optional)",
  "instead.long": "Use {most} characters or fewer",
  "instead.send": "Tell my GP surgery",
  "instead.go_back": "Go back and answer the questions",
} as const;
