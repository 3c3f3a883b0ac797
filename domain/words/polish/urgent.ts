import type { urgentWords as part } from "@/domain/words/english/urgent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const urgentWords: Translated<typeof part> = {
  "urgent.title": "Czy coś z tego dzieje się teraz?",
  "urgent.hint": "Proszę zaznaczyć wszystko, co się zgadza.",
  "urgent.none": "Nic z powyższych",
  "urgent.missing":
    "Proszę zaznaczyć, co dzieje się teraz. Jeśli nic, proszę wybrać Nic z powyższych",
  "urgent.both":
    "Proszę wybrać Nic z powyższych albo zaznaczyć, co się dzieje. Nie można wybrać jednego i drugiego",
  "urgent.breathing": "Trudności z oddychaniem lub bardzo szybki oddech",
  "urgent.swelling": "Nagły obrzęk gardła lub języka albo trudności z połykaniem",
  "urgent.confused": "Splątanie, niewyraźna mowa lub mówienie bez sensu",
  "urgent.colour":
    "Sina, szara, blada lub plamista skóra, usta lub język. Na brązowej lub czarnej skórze łatwiej to zobaczyć na wewnętrznej stronie dłoni lub podeszwach stóp",
  "urgent.glass": "Wysypka, która nie blednie, gdy przetoczy się po niej szklankę",
  "urgent.sores": "Nowa wysypka z pęcherzami lub rankami na ustach, w ustach lub na oczach",
  "urgent.chest": "Ból w klatce piersiowej odczuwany jako ucisk, ciężar, ściskanie lub gniecenie",
  "urgent.face_or_arms":
    "Opadnięta jedna strona twarzy, osłabiona lub zdrętwiała jedna ręka albo nagłe trudności z mówieniem",
  "urgent.bleeding": "Silne krwawienie, które nie ustaje",
  "urgent.hot_skin": "Bolesna, gorąca i opuchnięta skóra",
  "urgent.one_side": "Bolesna wysypka tylko po jednej stronie ciała",
  "urgent.stop_title": "Proszę natychmiast wezwać pomoc",
  "urgent.call_ambulance": "Proszę natychmiast zadzwonić pod 999",
  "urgent.call_999": "Proszę natychmiast zadzwonić pod 999 lub udać się na oddział ratunkowy (A&E)",
  "urgent.call_111": "Proszę teraz zadzwonić pod 111 lub do swojej przychodni GP",
  "urgent.you_chose": "Zaznaczono:",
  "urgent.do_not_drive":
    "Proszę nie jechać samemu samochodem na oddział ratunkowy (A&E). Proszę poprosić kogoś o podwiezienie lub zadzwonić pod 999.",
  "urgent.online_111":
    "Pod numerem 111 można się dowiedzieć, gdzie uzyskać pomoc. Można też wejść na stronę 111.nhs.uk.",
  "urgent.surgery": "Numer telefonu {practice} to {phone}.",
  "urgent.told":
    "Powiadomiliśmy {practice} o tym, co zaznaczono. Mogą nie przeczytać tego od razu. Proszę nie czekać na telefon od nich.",
  "urgent.mistake": "Zaznaczono to przez pomyłkę",
  "urgent.go_on": "Przejdź do dalszych pytań",
  "urgent.ambulance_if": "Proszę zadzwonić pod 999, jeśli występuje:",
  "urgent.999_if":
    "Proszę zadzwonić pod 999 lub udać się na oddział ratunkowy (A&E), jeśli występuje:",
  "urgent.111_if": "Proszę zadzwonić pod 111 lub do swojej przychodni GP, jeśli występuje:",
};
