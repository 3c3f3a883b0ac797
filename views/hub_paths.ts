/** Addresses of a hub's own pages. */
const query = (values: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(values).filter((pair): pair is [string, string] =>
    pair[1] !== undefined && pair[1] !== ""
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
};

type Asked = Readonly<Record<string, string | undefined>>;

export const hubPaths = {
  desk: () => "/desk",
  deskLive: () => "/desk/live",
  deskPresence: () => "/desk/presence",
  deskState: () => "/desk/state",
  shift: () => "/desk/shift",
  shiftEnd: () => "/desk/shift/end",
  shiftOf: (userId: string) => `/desk/shifts/${userId}`,
  shiftOfEnd: (userId: string) => `/desk/shifts/${userId}/end`,
  surge: () => "/desk/surge",
  surgeEnd: () => "/desk/surge/end",
  callBack: (id: string) => `/desk/call-backs/${id}`,
  callBackTake: (id: string) => `/desk/call-backs/${id}/take`,
  callBackDone: (id: string) => `/desk/call-backs/${id}/done`,
  hubSettings: () => "/desk/settings",
  hubOutcomes: () => "/desk/outcomes",
  hubOutcomeMove: (id: string, to: "up" | "down") => `/desk/outcomes/${id}/${to}`,
  hubOutcomeEnd: (id: string) => `/desk/outcomes/${id}/end`,
  hubOutcomeReturn: (id: string) => `/desk/outcomes/${id}/return`,
  callFigures: (asked: Asked = {}) => `/desk/figures${query(asked)}`,
  callFiguresExport: (asked: Asked = {}) => `/desk/figures/export.csv${query(asked)}`,
  push: () => "/desk/push",
  pushEnd: () => "/desk/push/end",
  pushTrial: () => "/desk/push/trial",
  pushWorker: () => "/desk/push/worker.js",
} as const;
