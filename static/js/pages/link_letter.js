/** A letter that a patient prints: views/links/letter_print_page.tsx. */
import "@/static/js/old_phones.js";
import { offerPrint } from "@/static/js/offer_print.js";

offerPrint();
