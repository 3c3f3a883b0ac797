import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "এর বদলে সামনাসামনি দেখানো",
  "instead.body":
    "কোনো অসুবিধা নেই, এবং এতে আপনার চিকিৎসায় কোনো প্রভাব পড়বে না। আমরা {practice}-কে জানাব। এরপর কী করতে হবে তা জানাতে তারা আপনার সঙ্গে যোগাযোগ করবে।",
  "instead.because": "আপনি কি {practice}-কে কিছু জানাতে চান? (ঐচ্ছিক)",
  "instead.long": "{most} বা তার কম অক্ষর ব্যবহার করুন",
  "instead.send": "আমার জিপি সার্জারিকে জানান",
  "instead.go_back": "ফিরে গিয়ে প্রশ্নের উত্তর দিন",
};
