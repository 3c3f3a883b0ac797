/**
 * How every list leaves as CSV. A cell that begins like a formula is run by a spreadsheet; the
 * apostrophe makes it text again.
 */
export const csvSettings = { escapeFormulae: /^[=+\-@\t\r\n]/, newline: "\r\n" };
