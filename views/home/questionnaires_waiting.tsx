/** Questionnaires that were sent to somebody and wait for their answers. */
import type { Day } from "@/db/columns.ts";
import { longDay } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";

export interface WaitingForm {
  readonly id: string;
  readonly askedBy: string;
  readonly closesOn: Day;
  /** Something was answered, and not sent. */
  readonly begun: string | null;
}

export function QuestionnairesWaiting({ waiting }: { waiting: readonly WaitingForm[] }) {
  return (
    <>
      {waiting.map(({ id, askedBy, closesOn, begun }) => (
        <p>
          <a href={paths.askedForm(id)}>
            <strong>
              {begun
                ? `Go on with your answers to ${askedBy}`
                : `${askedBy} asks for your view of it`}
            </strong>
          </a>
          , until {longDay(closesOn)}
        </p>
      ))}
    </>
  );
}
