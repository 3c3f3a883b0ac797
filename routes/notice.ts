/** One sentence for the next page ("Referral sent"), by a cookie that the page takes away. */
import { getCookie, setCookie } from "hono/cookie";
import type { PageContext } from "@/routes/context.ts";

/** The sentences there are: a cookie names one, so nobody can put words on our pages. */
export const notices = {
  "action-done": "Ticked",
  "action-undone": "The tick was taken back",
  "answer-copied": "Recorded that the answer is in the patient’s record",
  "answer-sent": "Answer sent to the practice",
  "assignment-undone": "Undone: the cases are whose they were",
  "cases-passed": "Cases passed on",
  "answer-amended": "Answer amended. The practice has it as unread again",
  "booked": "Booked for photographs",
  "booking-ended": "Recorded",
  "answer-undone": "Nothing was sent. Your words are your draft again",
  "case-claimed": "You hold this case",
  "case-redirected": "Case passed on to the other service",
  "case-returned": "Case returned to the practice",
  "case-released": "Case put back in the queue",
  "call-finished": "Written down. You are ready for the next call",
  "charge-credited": "Charge credited",
  "clinic-closed": "Clinic closed",
  "clinic-opened": "Clinic added",
  "duty-planned": "Duty planned",
  "duty-removed": "Session taken back",
  "consent-recorded": "Consent recorded",
  "access-stopped": "They can no longer sign in",
  "access-returned": "They can sign in again",
  "changed-over": "The draft goes by the new questions now",
  "details-saved": "Details saved",
  "draft-saved": "Draft saved",
  "import-taken": "Patients imported",
  "emergency-ended": "Emergency access has ended",
  "emergency-seen": "Marked as seen",
  "home-case-ended": "Ended. It was not sent to anybody",
  "holiday-added": "Holiday added",
  "holiday-removed": "Holiday taken away",
  "invited": "The link goes to the patient now",
  "invitation-withdrawn": "Invitation withdrawn",
  "job-given-up": "Job given up",
  "job-retried": "The job will be tried again",
  "lesion-amended": "Lesion changed",
  "lesion-recorded": "Lesion added. Photograph it next",
  "lesion-removed": "Lesion removed",
  "message-crossed": "Message sent. Somebody else wrote at the same time: read that, too",
  "message-sent": "Message sent",
  "messages-read": "Messages marked as read",
  "notices-chosen": "Your choices are saved",
  "link-withdrawn": "The link was withdrawn. It no longer works",
  "marked-read": "Answer marked as read",
  "password-changed": "Password changed",
  "patient-replied": "Reply sent. A message tells the patient that it is there",
  "patient-replied-untold":
    "Reply saved. No message goes to the patient: tell them that it is there",
  "question-settled": "Marked as settled",
  "letter-released": "Letter sent to the patient",
  "patient-told": "Recorded when the patient was told",
  "patient-registered": "Patient registered",
  "photograph-again": "This photograph was here already. It is kept once",
  "photograph-described": "Photograph changed",
  "photograph-kept-shut": "The photograph stays shut away",
  "photograph-released": "The photograph is shown again",
  "photograph-reported": "Reported. Nobody is shown this photograph now",
  "photograph-removed": "Photograph removed",
  "photographs-added": "Photographs added",
  "pin-set": "The PIN is set",
  "priority-changed": "Priority changed",
  "queue-empty": "No more cases are waiting",
  "records-joined": "The two records are now one",
  "membership-ended": "They no longer work here",
  "organisation-opened": "Organisation opened. Invite its manager next",
  "red-flag-seen": "Recorded that your practice looks after this",
  "reply-sent": "Reply sent. The case waits for a specialist again",
  "role-given": "Role changed",
  "referral-closed": "Referral closed",
  "referral-reopened": "Referral opened again",
  "referral-sent": "Referral sent",
  "referral-withdrawn": "Referral withdrawn",
  "second-factor-added": "Your second factor is set up",
  "second-factor-removed": "Your second factor has been removed",
  "service-as-shipped": "Back to what Bedside ships with",
  "service-opened": "Service opened. Practices can refer to it",
  "session-ended": "That session has ended",
  "sessions-ended": "You are signed out everywhere but here",
  "role-changed": "You now work in the role shown at the top",
  "sourcing-on": "The rules are switched on. New referrals go by them",
  "tablet-revoked": "Revoked. Nobody can use this tablet now",
  "treatment-begun": "Recorded when treatment began",
  "taken-back": "This is a draft again",
  "team-added": "Team added",
  "team-ended": "Team ended",
  "template-removed": "Template removed",
  "template-saved": "Template saved",
  "shortcuts-changed": "Keys saved",
  "shortcuts-off": "Keyboard shortcuts are off",
  "shortcuts-on": "Keyboard shortcuts are on",
  "shortcuts-usual": "The usual keys are back",
  "version-on": "The version is switched on",
  "warnings-seen": "Marked as seen",
  "words-checked": "Marked as checked. Patients read these words now",
  "words-taken": "The list was taken. Patients read these words now",
  "view-dropped": "View removed",
  "view-kept": "View kept",
  "signed-out": "You have signed out",
} as const;
export type Notice = keyof typeof notices;

const cookie = "notice";

export function notice(c: PageContext, which: Notice): void {
  setCookie(c, cookie, which, { ...cookieOptions(c), maxAge: 30 });
}

export function takeNotice(c: PageContext): string | undefined {
  const which = getCookie(c, cookie);
  if (which === undefined) return undefined;
  setCookie(c, cookie, "", { ...cookieOptions(c), maxAge: 0 });
  return Object.hasOwn(notices, which) ? notices[which as Notice] : undefined;
}

const cookieOptions = (c: PageContext) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: c.var.install.secure }) as const;
