import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "તેના બદલે રૂબરૂ બતાવવું",
  "instead.body":
    "કોઈ વાંધો નહીં, અને તમારી સારવાર પર કોઈ અસર નહીં પડે. અમે {practice} ને જણાવીશું. આગળ શું કરવું તે કહેવા તેઓ તમારો સંપર્ક કરશે.",
  "instead.because": "શું તમે {practice} ને કંઈ કહેવા માંગો છો? (વૈકલ્પિક)",
  "instead.long": "{most} કે તેથી ઓછા અક્ષરો વાપરો",
  "instead.send": "મારી જીપી સર્જરીને જણાવો",
  "instead.go_back": "પાછા જાઓ અને પ્રશ્નોના જવાબ આપો",
};
