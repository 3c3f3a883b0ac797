import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "Rydym yn gwirio'r llun.",
  "sending.waiting": "Yn aros i gael ei anfon.",
  "sending.percent": "Anfonwyd {percent}%.",
  "sending.percent_left": "Anfonwyd {percent}%. {left}",
  "sending.unseen": "Byddwn yn ei wirio pan fydd wedi cyrraedd.",
  "sending.send_anyway": "Ei anfon beth bynnag",
  "sending.leave_out": "Peidio â'i anfon",
  "sending.left_out": "Nid yw'r llun {name} yn cael ei anfon.",
  "sending.cancel": "Stopio anfon",
  "sending.cancelling": "Yn stopio.",
  "sending.cancelled": "Wedi stopio. Nid anfonwyd y llun hwn.",
  "sending.send_again": "Ei anfon eto",
  "sending.try_again": "Rhoi cynnig arall arni",
  "sending.go_on": "Mynd ymlaen",
  "sending.goes_on_where_it_stopped": "Mae'r llun {name} yn mynd ymlaen o'r lle y stopiodd.",
  "sending.back": "Mae'r cysylltiad yn ôl. Mae'r llun {name} yn mynd ymlaen.",
  "sending.cut": "Collwyd y cysylltiad. Bydd y llun yn mynd ymlaen ei hun pan ddaw yn ôl.",
  "sending.was_cut": "Collwyd y cysylltiad wrth anfon y llun {name}.",
  "sending.fault": "Aeth rhywbeth o'i le. Rydym yn rhoi cynnig arall arni.",
  "sending.failed": "Aeth rhywbeth o'i le. Rhowch gynnig arall arni.",
  "sending.ended":
    "Agorwch eich dolen eto mewn tab arall a rhowch y dyddiad geni. Yna ewch ymlaen yma.",
  "sending.send_smaller": "Anfon llun llai",
  "sending.smaller_means": "Mae llun llai yn cyrraedd yn gynt ac yn dangos llai o fanylion.",
  "sending.smaller_offered": "Mae'r llun {name} yn cymryd amser hir. Gallwch anfon llun llai.",
  "sending.making_smaller": "Rydym yn gwneud y llun yn llai.",
  "sending.cannot_be_smaller":
    "Ni ellir gwneud y llun {name} yn llai. Mae'n cael ei anfon fel y mae.",
  "sending.was_larger": "{size} ({before} oedd ef)",
  "sending.added": "Wedi cyrraedd.",
  "sending.again": "Roedd y llun hwn yma'n barod. Rydym yn ei gadw unwaith.",
  "sending.how_much": "Faint o'r llun {name} sydd wedi cyrraedd",
  "sending.has_arrived": "Mae {percent}% wedi cyrraedd.",
  "sending.discard": "Peidio â'i anfon",
  "sending.discard_about": "Peidio ag anfon y llun {name}",
  "sending.take": "Tynnu llun",
  "sending.empty": "Mae'r ffeil hon yn wag. Dewiswch lun arall.",
  "sending.cannot_open": "Ni ellir agor y ffeil hon. Dewiswch hi eto.",
  "sending.left.seconds": "Ychydig eiliadau ar ôl.",
  "sending.left.minute": "Llai na munud ar ôl.",
  "sending.left.minutes": {
    zero: "Bron wedi gorffen ({count} munud).",
    one: "Tua {count} munud ar ôl.",
    two: "Tua {count} funud ar ôl.",
    few: "Tua {count} munud ar ôl.",
    many: "Tua {count} munud ar ôl.",
    other: "Tua {count} munud ar ôl.",
  },
  "sending.left.hour": "Awr neu fwy ar ôl.",
  "sending.problem.nothing": "Dewiswch o leiaf un llun.",
  "sending.problem.not_photograph":
    "Nid yw'r ffeil hon yn llun y gallwn ei agor. Dewiswch un arall.",
  "sending.problem.not_photograph_named":
    "Nid yw'r ffeil {name} yn llun y gallwn ei agor. Nid anfonwyd hi.",
  "sending.problem.too_large":
    "Mae'r llun hwn yn rhy fawr. Gall llun fod hyd at {size} MB. Tynnwch ef eto yn y maint arferol.",
  "sending.problem.too_much":
    "Roedd hynny'n ormod ar unwaith. Anfonwch hyd at {most} llun a {size} MB ar y tro.",
  "sending.problem.cut": "Ni chyrhaeddodd y llun yn gyfan. Anfonwch ef eto.",
  "sending.problem.no_room":
    "Ni allwn gadw lluniau ar hyn o bryd. Nid oes dim a anfonoch o'r blaen wedi'i golli. Rhowch gynnig arall arni yn nes ymlaen.",
  "sending.problem.full": "Gallwch anfon {most} llun. Dilëwch un i anfon un arall.",
  "sending.problem.many":
    "Anfonwyd gormod o luniau a'u dileu eto. Ffoniwch eich meddygfa os oes angen mwy.",
  "sending.problem.under_way":
    "Mae gormod o luniau ar eu ffordd. Arhoswch nes bod un wedi cyrraedd, neu stopiwch un.",
  "sending.problem.over":
    "Ni ellir anfon na dileu lluniau yma mwyach. Ffoniwch eich meddygfa os oes rhywbeth ar goll.",
  "sending.problem.place":
    "Dywedwch yn gyntaf beth fydd y lluniau yn ei ddangos. Ewch yn ôl un dudalen.",
  "sending.problem.fast":
    "Roedd hynny'n gyflym iawn. Nid oes dim wedi'i golli. Arhoswch funud a rhowch gynnig arall arni.",
  "sending.problem.again": "Aeth rhywbeth o'i le. Rhowch gynnig arall arni.",
};
