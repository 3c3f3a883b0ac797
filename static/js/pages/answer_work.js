/** The answer's text is copied for the practice's own system. */
import { offerCopies } from "@/static/js/copy.js";

offerCopies("Paste it into the patient’s record");
