/** The photographs of a referral, as staff send them: views/referrals/photographs_form.tsx. */
import { inEnglish } from "@/static/js/upload/english.js";
import { watchUploads } from "@/static/js/upload/watch.js";

watchUploads(inEnglish);
