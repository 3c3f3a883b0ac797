/** For so long an answer can be taken back before anything of it leaves (jobs/let_answer_leave.ts). */
export const undoSeconds = 10;
