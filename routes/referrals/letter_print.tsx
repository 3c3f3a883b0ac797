/** The letter about an answer, as a page to be printed. */
import { findLetter } from "@/domain/answers/find_letter.ts";
import { recordLetterOpened } from "@/domain/answers/record_letter_opened.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import { LetterPage } from "@/views/letter/letter_page.tsx";

export const letterPrint = createApp()
  .get("/", can("referral.view", { looks: "referral" }), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    const { letter, patientId } = await findLetter(store.read, actor, id);
    shows(c, patientId);
    recordLetterOpened(store, actor, id, patientId);
    return show(c, <LetterPage letter={letter} id={id} />);
  });
