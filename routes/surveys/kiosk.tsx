/** `/kiosk`: a tablet on a stand, where whoever passes says how it was, with a network or without. */
import type { Language } from "@/db/schema/links.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { PairingCodeForm } from "@/domain/devices/forms.ts";
import { Refusal } from "@/domain/errors.ts";
import { aboutQuestionsOf } from "@/domain/surveys/about.ts";
import { KioskAnswerForm, KioskSeenForm } from "@/domain/surveys/forms.ts";
import { startKiosk } from "@/domain/surveys/kiosks.ts";
import { takeKioskAnswer } from "@/domain/surveys/take_kiosk_answer.ts";
import { touchKiosk } from "@/domain/surveys/touch_kiosk.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { type Speech, speechIn } from "@/domain/words/speech.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { fromOf } from "@/routes/from.ts";
import { anyone } from "@/routes/guard.ts";
import { limitRate, waitPage } from "@/routes/limit_rate.tsx";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { inWords } from "@/routes/links/reader.ts";
import {
  findKioskHere,
  fromKiosk,
  giveKiosk,
  kioskHere,
  onKiosk,
  wasKiosk,
} from "@/routes/surveys/kiosk_here.ts";
import { show } from "@/routes/show.tsx";
import { asset } from "@/views/asset.ts";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { KioskLanguagesPage, KioskPage, KioskThanksPage } from "@/views/links/kiosk_page.tsx";
import { KioskStartPage } from "@/views/surveys/kiosk_start_page.tsx";
import { paths } from "@/views/paths.ts";

const startsPerMinute = 30;

export const kiosk = createApp()
  .get("/", anyone(), async (c) => {
    return await findKioskHere(c) ? c.redirect(paths.kioskAnswer("en"), 303) : startPage(c);
  })
  .post("/", anyone(), limitRate(startsPerMinute), form(PairingCodeForm, startPage), async (c) => {
    const { code } = c.req.valid("form");
    const end = await startKiosk(c.var.store, code, fromOf(c));
    if (end.kind === "wait") return waitPage(c, end.seconds);
    if (end.kind === "unknown") {
      const errors = {
        code: ["There is no such code. Check what you typed, or ask for a new one"],
      };
      return startPage(c, { values: { code }, errors });
    }
    giveKiosk(c, end.token);
    return c.redirect(paths.kioskAnswer("en"), 303);
  })
  .get("/app.webmanifest", anyone(), (c) =>
    c.json({
      name: "How was it?",
      display: "fullscreen",
      start_url: paths.kioskAnswer("en"),
      scope: "/kiosk/",
      icons: [{ src: asset("maskable.png"), type: "image/png", sizes: "512x512" }],
    }))
  .get("/answer/:language", anyone(), limitStrangers, onKiosk, (c) => page(c))
  .get("/languages/:language", anyone(), limitStrangers, onKiosk, async (c) => {
    return show(c, <KioskLanguagesPage say={await speech(c)} way={kioskHere(c).way} />);
  })
  .get("/thanks/:language", anyone(), limitStrangers, onKiosk, async (c) => {
    return show(c, <KioskThanksPage say={await speech(c)} way={kioskHere(c).way} />);
  })
  .post(
    "/answers/:language/:key",
    anyone(),
    limitStrangers,
    onKiosk,
    form(KioskAnswerForm, page),
    async (c) => {
      const { store } = c.var;
      const { day: _, ...input } = c.req.valid("form");
      const language = languageOf(c);
      await takeKioskAnswer(store, kioskHere(c), { key: keyOf(c), language }, input);
      return c.redirect(paths.kioskThanks(language), 303);
    },
  )
  .post(
    "/kept/:key",
    anyone(),
    limitStrangers,
    inJson,
    fromKiosk,
    form(KioskAnswerForm, notTaken),
    async (c) => {
      const { day, language, ...input } = c.req.valid("form");
      const kept = { key: keyOf(c), day, language };
      await takeKioskAnswer(c.var.store, kioskHere(c), kept, input);
      return c.body(null, 204);
    },
  )
  .post(
    "/seen",
    anyone(),
    limitStrangers,
    inJson,
    fromKiosk,
    form(KioskSeenForm, notTaken),
    async (c) => {
      await touchKiosk(c.var.store, kioskHere(c).id, c.req.valid("form").unsent);
      return c.body(null, 204);
    },
  );

function startPage(c: PageContext, again?: FormState): Response {
  return show(
    c,
    <KioskStartPage form={again ?? emptyForm} wasOne={wasKiosk(c)} />,
    again ? 422 : 200,
  );
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const say = await speech(c);
  const { way } = kioskHere(c);
  return show(
    c,
    <KioskPage
      say={say}
      way={way}
      answerKey={again ? keyOf(c) : newToken()}
      about={await aboutQuestionsOf(c.var.store.read, way.place.id)}
      form={again ? inWords(say, again) : emptyForm}
    />,
    again ? 422 : 200,
  );
}

function languageOf(c: PageContext): Language {
  const language = c.req.param("language") ?? "";
  if (!Object.hasOwn(languageCatalogue, language)) throw nothingHere();
  return language as Language;
}

/** By the address alone: the next person finds the page as it was meant to be found. */
async function speech(c: PageContext): Promise<Speech> {
  const say = await speechIn(c.var.store.read, languageOf(c));
  c.set("speech", say);
  return say;
}

/** Drawn by the tablet, or by the page that it was sent from. */
function keyOf(c: PageContext): string {
  const key = c.req.param("key") ?? "";
  if (!/^[\w-]{43}$/.test(key)) throw nothingHere();
  return key;
}

const nothingHere = () => new Refusal("not_found", "There is nothing at this address");
