/** A test of camera, sound and network: for homes, the hub, and administrators' relays. */
import { iceServersFor } from "@/domain/calls/turn.ts";
import type { Permission } from "@/domain/access/permissions.ts";
import { keepSelfTest, lastTestsOfTablets } from "@/domain/devices/keep_self_test.ts";
import { SelfTestForm } from "@/domain/devices/self_test.ts";
import { inJson, notTaken } from "@/routes/calls/in_json.ts";
import { createApp, createMiddleware, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { anyone, can } from "@/routes/guard.ts";
import { saySignedOut } from "@/routes/sign_in_first.ts";
import { show } from "@/routes/show.tsx";
import { RelaysPage, TabletsToLookAfterPage } from "@/views/devices/relays_page.tsx";
import { SelfTestPage } from "@/views/devices/self_test_page.tsx";
import { paths } from "@/views/paths.ts";

const script = { answers: "json" } as const;
/** What compresses would say nothing about the line. */
const noise = crypto.getRandomValues(new Uint8Array(65_536));

/** What the test of a page asks for while it runs, and where it is kept. */
const tested = (permission: Permission) =>
  createApp()
    .get("/relays", can(permission, script), relays)
    .get("/bytes", can(permission, script), bytes)
    .post("/", can(permission, script), inJson, form(SelfTestForm, notTaken), async (c) => {
      await keepSelfTest(c.var.store, c.var.actor, c.req.valid("form"));
      return c.body(null, 204);
    });

function relays(c: PageContext): Response {
  const { store, install } = c.var;
  return c.json({ iceServers: iceServersFor(install.calls.turn, store.now()) });
}

const bytes = (c: PageContext): Response =>
  c.body(noise, 200, {
    "Content-Type": "application/octet-stream",
    "Cache-Control": "no-store",
  });

/** The tablet itself asks: at night nobody has picked their name on it. */
const ofTablet = createMiddleware(async function ofTablet(c, next) {
  if (!c.var.tablet) return saySignedOut(c);
  await next();
});

export const nightTest = createApp()
  .get("/relays", anyone(), ofTablet, relays)
  .get("/bytes", anyone(), ofTablet, bytes)
  .post("/", anyone(), ofTablet, inJson, form(SelfTestForm, notTaken), async (c) => {
    await keepSelfTest(c.var.store, { tablet: c.var.tablet }, c.req.valid("form"));
    return c.body(null, 204);
  });

export const homeTest = createApp()
  .get("/", can("call.place"), (c) => {
    const back = { href: paths.tablet(), label: "Home" };
    return show(c, <SelfTestPage address={paths.homeTest()} back={back} />);
  })
  .route("/", tested("call.place"));

export const deskTest = createApp()
  .get("/", can("hub.work"), (c) => {
    const back = { href: paths.desk(), label: "Desk" };
    return show(c, <SelfTestPage address={paths.deskTest()} back={back} />);
  })
  .route("/", tested("hub.work"));

export const adminRelays = createApp()
  .get("/", can("install.view"), relaysPage)
  .route("/", tested("install.view"));

/** For the helpdesk: what needs a call before a call needs it. */
export const tabletTests = createApp().get("/", can("device.manage"), async (c) => {
  const { store, actor } = c.var;
  const tests = await lastTestsOfTablets(store.read, actor);
  return show(c, <TabletsToLookAfterPage tests={tests} now={store.now()} />);
});

async function relaysPage(c: PageContext): Promise<Response> {
  const { store, actor, install } = c.var;
  const tests = await lastTestsOfTablets(store.read, actor);
  const urls = install.calls.turn?.urls ?? [];
  return show(c, <RelaysPage urls={urls} tests={tests} now={store.now()} />);
}
