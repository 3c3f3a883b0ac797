/** Where an answer is written or amended. */
import { prepareAnswer } from "@/static/js/answer.js";

prepareAnswer();
