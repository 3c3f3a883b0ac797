import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "સાચવો અને આગળ વધો",
  "journey.for_them": "તમે જે વ્યક્તિને મદદ કરી રહ્યા છો તેના માટે જવાબ આપો.",
  "journey.kept":
    "તમે બટન દબાવો ત્યારે અમે દરેક જવાબ સાચવીએ છીએ. તમે અટકી શકો છો અને {day} સુધી આ જ લિંકથી પાછા આવી શકો છો.",
  "journey.not_taken": "અમે આ સાચવી શક્યા નહીં. તમારી લિંક ફરી ખોલો અને શું સચવાયું છે તે જુઓ.",
  "journey.progress": "પ્રશ્ન {number}, કુલ {count}",
  "journey.i_do_not_know": "મને ખબર નથી",
  "journey.own_language": "તમે તમારી ભાષામાં લખી શકો છો.",
  "journey.missing_choice": "એક જવાબ પસંદ કરો",
  "journey.missing_several": "ઓછામાં ઓછો એક જવાબ પસંદ કરો",
  "journey.missing_words": "જવાબ લખો, અથવા મને ખબર નથી દબાવો",
  "journey.missing_place": "શરીર પરની જગ્યા પસંદ કરો, અથવા મને ખબર નથી દબાવો",
  "journey.long": "{most} કે તેથી ઓછા અક્ષરો વાપરો",
  "journey.number_wrong": "એક સંખ્યા લખો, ઉદાહરણ તરીકે 6",
  "journey.number_high": "{most} કે તેથી ઓછી સંખ્યા લખો",
  "journey.date_wrong": "સાચી તારીખ લખો",
  "journey.one_alone": "તમે આ જવાબ બીજા સાથે પસંદ કરી શકતા નથી: {answer}",
  "journey.side_wrong": "તે જગ્યાની આ બાજુ નથી. બીજી બાજુ પસંદ કરો, અથવા કોઈ બાજુ નહીં",
  "journey.over": "આ લિંકની હવે જરૂર નથી",
  "journey.over_body":
    "{practice} હવે આ લિંક દ્વારા જવાબોની રાહ જોતી નથી. તમારે કંઈ કરવાની જરૂર નથી. જો કોઈ પ્રશ્ન હોય તો તેમને ફોન કરો.",
};
