/** What every page runs. Pages work without it; each module makes one thing better. */
import { announceSwaps } from "@/static/js/announce.js";
import { countCharacters } from "@/static/js/character_count.js";
import { openChoices } from "@/static/js/choices.js";
import { showErrors } from "@/static/js/error_summary.js";
import { watchIdle } from "@/static/js/idle.js";
import { showPasswords } from "@/static/js/password.js";
import { sendByKey } from "@/static/js/quick_send.js";
import { submitOnce } from "@/static/js/submit_once.js";

// The class by which nhsuk-frontend's stylesheet knows that its scripted parts work.
document.documentElement.classList.add("nhsuk-frontend-supported");
showErrors();
openChoices();
countCharacters();
showPasswords();
submitOnce();
announceSwaps();
sendByKey();
watchIdle();
