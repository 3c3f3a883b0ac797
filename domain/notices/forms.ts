/** How somebody wants to be told of each kind of thing that can reach them. */
import { z } from "zod";
import { noticeKinds, noticeWays } from "@/db/schema/notices.ts";

const way = z.enum(noticeWays, "Choose how you want to be told").optional();

export const NoticeChoicesForm = z.object(
  {
    answer: way,
    answer_unread: way,
    returned: way,
    message: way,
    case_replied: way,
    patient_finished: way,
    patient_declined: way,
    patient_urgent: way,
    patient_question: way,
    link_trouble: way,
    resident_referred: way,
    reopened: way,
    survey_warning: way,
    questionnaire: way,
  } satisfies Record<typeof noticeKinds[number], typeof way>,
);
export type NoticeChoicesInput = z.output<typeof NoticeChoicesForm>;
