/** A letter that a practice prints: views/letter/letter_page.tsx, views/links/hand_over_page.tsx. */
import { offerPrint } from "@/static/js/offer_print.js";

offerPrint();
