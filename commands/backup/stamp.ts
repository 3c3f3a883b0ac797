/** What the folder of one backup is called: its moment, `20260302T093000000Z`. */
export const stampOf = (moment: string): string => moment.replaceAll(/[^0-9TZ]/g, "");
export const isStamp = (name: string): boolean => /^\d{8}T\d{9}Z$/.test(name);
