/** What a page says of what is typed in it, as it is kept. */
export const savingWords = {
  "saving.saved": "Saved at {time}",
  "saving.ended":
    "This was not saved. Open your link again and give the date of birth. What you typed is still here.",
  "saving.refused": "This was not saved. Press the button below to see why.",
  "saving.unreached": "This is not saved yet. There is no connection. We keep trying.",
} as const;
