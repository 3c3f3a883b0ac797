/** Homes, their tablets, and what a home does about its calls. */
const to = ({ to, kept }: { readonly to?: string; readonly kept?: boolean }): string => {
  const given = new URLSearchParams();
  if (to !== undefined && to !== "/") given.set("to", to);
  if (kept) given.set("kept", "1");
  return given.size === 0 ? "" : `?${given}`;
};

export const devicePaths = {
  /** Its own first page, and what a home calls the hub from on any other device. */
  tablet: () => "/home",
  /** The part of it that changes by itself. */
  tabletLive: () => "/home/live",
  tabletCall: () => "/home/call",
  tabletBack: () => "/home/back",
  tabletFinished: () => "/home/finished",
  tabletWho: (onwards: { readonly to?: string; readonly kept?: boolean } = {}) =>
    `/home/who${to(onwards)}`,
  tabletPick: (
    membershipId: string,
    onwards: { readonly to?: string; readonly kept?: boolean } = {},
  ) => `/home/who/${membershipId}${to(onwards)}`,
  homeCalls: () => "/home/calls",
  pair: () => "/pair",
  devices: () => "/devices",
  devicesOfHome: (homeId: string) => `/devices/homes/${homeId}`,
  deviceCodes: (homeId: string) => `/devices/homes/${homeId}/codes`,
  homeSettings: (homeId: string) => `/devices/homes/${homeId}/settings`,
  deviceRevocation: (id: string) => `/devices/${id}/revocation`,
  ownPin: () => "/account/pin",
  personPin: (membershipId: string) => `/people/${membershipId}/pin`,
};
