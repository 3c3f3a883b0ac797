/** For so long a code pairs a tablet. */
export const codeMinutes = 15;
