/**
 * What people can be told by e-mail. An e-mail is read on any screen and kept by any server, so
 * these words are all that one ever says: nothing of a patient, a service or what was written.
 */
import type { Role } from "@/db/schema/access.ts";
import type { NoticeKind, NoticeWay } from "@/db/schema/notices.ts";
import {
  practiceClinicians,
  practiceStaff,
  serviceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";

interface NoticeWords {
  /** When somebody is told, as they choose it. */
  readonly when: string;
  /** The whole of what the e-mail says, before the address. */
  readonly says: string;
  /** Without a choice. */
  readonly usually: NoticeWay;
  /** Whom it can ever reach. */
  readonly roles: readonly Role[];
}

export const noticeKindCatalogue: Readonly<Record<NoticeKind, NoticeWords>> = {
  answer: {
    when: "A referral of yours is answered, or its answer is changed",
    says: "There is an answer waiting",
    usually: "at_once",
    roles: practiceStaff,
  },
  answer_unread: {
    when: "Nobody has read an answer for some time",
    says: "An answer has not been read yet",
    usually: "at_once",
    roles: ["practice_manager", "service_manager"],
  },
  returned: {
    when: "A specialist asks for something before they can answer",
    says: "A specialist has asked for something",
    usually: "at_once",
    roles: practiceClinicians,
  },
  message: {
    when: "Somebody on the other side writes a message",
    says: "There is a message waiting",
    usually: "at_once",
    roles: [...practiceStaff, ...serviceStaff],
  },
  case_replied: {
    when: "A practice replies to what you asked",
    says: "There is a reply waiting",
    usually: "digest",
    roles: specialists,
  },
};

export const noticeWayLabels: Readonly<Record<NoticeWay, string>> = {
  at_once: "At once",
  digest: "Once a day, at 8am",
  off: "Not by e-mail",
};
