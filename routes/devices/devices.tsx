/** `/devices`: the tablets of homes, for whoever looks after them. */
import type { Id } from "@/db/columns.ts";
import { findTablet, listTablets } from "@/domain/devices/find.ts";
import { HomeSettingsForm, NewTabletForm } from "@/domain/devices/forms.ts";
import { findHomeSettings, listHubs, saveHomeSettings } from "@/domain/devices/home_settings.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import { findHome, listHomes, looksAfterAll } from "@/domain/devices/visible.ts";
import { whoUses } from "@/domain/devices/who_uses.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { CodePage } from "@/views/devices/code_page.tsx";
import { DevicesPage } from "@/views/devices/devices_page.tsx";
import { HomeDevicesPage } from "@/views/devices/home_devices_page.tsx";
import { RevocationPage } from "@/views/devices/revocation_page.tsx";
import { HomeSettingsPage } from "@/views/devices/settings_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const devices = createApp()
  .get("/", can("device.manage"), async (c) => {
    const { store: { read }, actor } = c.var;
    if (!looksAfterAll(actor)) return c.redirect(paths.devicesOfHome(actor.organisationId), 303);
    const [homes, tablets] = await Promise.all([listHomes(read, actor), listTablets(read, actor)]);
    return show(c, <DevicesPage homes={homes} tablets={tablets} />);
  })
  .get("/homes/:organisationId", can("device.manage"), (c) => homePage(c))
  .post(
    "/homes/:organisationId/codes",
    can("device.manage"),
    form(NewTabletForm, homePage),
    async (c) => {
      const { store, actor, install } = c.var;
      const input = c.req.valid("form");
      const code = await makeCode(store, actor, homeOf(c), input);
      const home = await findHome(store.read, actor, homeOf(c));
      c.header("Cache-Control", "no-store");
      const address = install.publicUrl + paths.pair();
      return show(c, <CodePage code={code} name={input.name} home={home} address={address} />);
    },
  )
  .get("/homes/:organisationId/settings", can("device.manage"), (c) => settingsPage(c))
  .post(
    "/homes/:organisationId/settings",
    can("device.manage"),
    form(HomeSettingsForm, settingsPage),
    async (c) => {
      await saveHomeSettings(c.var.store, c.var.actor, homeOf(c), c.req.valid("form"));
      notice(c, "details-saved");
      return c.redirect(paths.devicesOfHome(homeOf(c)), 303);
    },
  )
  .get("/:deviceId/revocation", can("device.manage"), async (c) => {
    const tablet = await findTablet(c.var.store.read, c.var.actor, paramId<"Device">(c, "device"));
    return show(c, <RevocationPage tablet={tablet} />);
  })
  .post("/:deviceId/revocation", can("device.manage"), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Device">(c, "device");
    await revokeTablet(store, actor, id);
    const { organisationId } = await findTablet(store.read, actor, id);
    notice(c, "tablet-revoked");
    return c.redirect(paths.devicesOfHome(organisationId), 303);
  });

const homeOf = (c: PageContext): Id<"Organisation"> => paramId<"Organisation">(c, "organisation");

async function homePage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const today = dayOf(now());
  const home = await findHome(read, actor, homeOf(c));
  const [tablets, settings] = await Promise.all([
    listTablets(read, actor, home.id),
    findHomeSettings(read, actor, home.id, today),
  ]);
  return show(
    c,
    <HomeDevicesPage
      home={home}
      tablets={tablets}
      settings={settings}
      ofAll={looksAfterAll(actor)}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}

async function settingsPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const today = dayOf(store.now());
  const home = await findHome(store.read, actor, homeOf(c));
  const [settings, hubs, people] = await Promise.all([
    findHomeSettings(store.read, actor, home.id, today),
    listHubs(store.read, today),
    whoUses(store.read, { organisationId: home.id }, store.now()),
  ]);
  const said = {
    values: { hub: settings.hub?.id ?? "", asksPin: settings.asksPin ? "yes" : "no" },
    errors: {},
  };
  return show(
    c,
    <HomeSettingsPage
      home={home}
      hubs={hubs}
      withoutPin={people.filter(({ hasPin }) => !hasPin).map(({ name }) => name)}
      form={again ?? said}
    />,
    again ? 422 : 200,
  );
}
