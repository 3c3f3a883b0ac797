/** The letter about an answer as a tagged PDF, to be saved in another system. */
import { findLetter } from "@/domain/answers/find_letter.ts";
import { recordLetterOpened } from "@/domain/answers/record_letter_opened.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { letterPdf } from "@/routes/referrals/letter_thread.ts";
import { shows } from "@/routes/show.tsx";

export const letterFile = createApp()
  .get("/", can("referral.view", { looks: "referral" }), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    const { letter, patientId } = await findLetter(store.read, actor, id);
    shows(c, patientId);
    const pdf = await letterPdf(letter);
    recordLetterOpened(store, actor, id, patientId);
    return c.body(new Uint8Array(pdf), 200, {
      "Content-Type": "application/pdf",
      // Says which referral it belongs to, and nothing about the patient.
      "Content-Disposition": `attachment; filename="${letter.reference}.pdf"`,
      "Content-Length": String(pdf.length),
    });
  });
