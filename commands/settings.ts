/** What an install can set, by environment variables; all optional, all checked at the start. */
import { isIP } from "node:net";
import { z } from "zod";
import {
  type BackupSettings,
  backupSettings,
  backupShape,
  oneWayToEncrypt,
} from "@/commands/backup/settings.ts";
import type { TurnSettings } from "@/domain/calls/turn.ts";
import { type PhotographLimits, photographLimits } from "@/domain/photographs/limits.ts";

const port = z.coerce.number("is not a port").int().min(1).max(65535, "is not a port");
const million = 1_000_000;
const upTo = (least: number, most: number) => {
  const error = `is not a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
};
const text = z.string().trim().min(1, "is empty");
const httpUrl = z.url({ protocol: /^https?$/, error: "is not an http or https address" })
  .transform((url) => url.replace(/\/+$/, ""));

const Settings = z.strictObject({
  BEDSIDE_DATA: text.default("./data").describe("folder for the database, files and secrets"),
  BEDSIDE_HOST: text.default("127.0.0.1").describe("network address to listen on"),
  BEDSIDE_PORT: port.default(8000).describe("port to listen on"),
  BEDSIDE_URL: httpUrl.optional().describe("the address people type, for links"),
  BEDSIDE_TLS_CERT: text.optional().describe("certificate chain, a PEM file"),
  BEDSIDE_TLS_KEY: text.optional().describe("its private key, a PEM file"),
  BEDSIDE_DB: z.string().regex(/^(libsql|https?):\/\//, "is not libsql://… or http(s)://…")
    .optional().describe("a remote libSQL database instead of the file in the data folder"),
  BEDSIDE_DB_TOKEN: text.optional().describe("token for the remote database"),
  BEDSIDE_FILES: text.refine(
    (folder) => !folder.startsWith("s3:"),
    "is object storage, which this version cannot use yet: name a folder",
  ).optional().describe("folder for photographs instead of one in the data folder"),
  BEDSIDE_PHOTOGRAPH_MEGABYTES: upTo(1, 500).default(photographLimits.fileBytes / million)
    .describe("how large a photograph's file may be"),
  BEDSIDE_PHOTOGRAPH_MEGAPIXELS: upTo(1, 200).default(photographLimits.mostPixels / million)
    .describe(
      "how many million pixels a photograph may have; the memory to open it grows with them",
    ),
  BEDSIDE_SMTP_URL: z.url({
    protocol: /^smtps?$/,
    hostname: /./,
    error: "is not smtp://… or smtps://…",
  })
    .optional().describe(
      "mail server for notices and patients’ links: smtp://user:password@host:587 or smtps://…",
    ),
  BEDSIDE_SMTP_FROM: z.email("is not an e-mail address").optional()
    .describe("whom notices are from; bedside@ and the host of BEDSIDE_URL where nothing is said"),
  BEDSIDE_NOTIFY_KEY: z.string().regex(
    /^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i,
    "is not a key of GOV.UK Notify: a name and two ids, with hyphens between",
  ).optional().describe("API key of GOV.UK Notify, for text messages to patients"),
  BEDSIDE_NOTIFY_URL: httpUrl.default("https://api.notifications.service.gov.uk")
    .describe("the address of GOV.UK Notify"),
  BEDSIDE_NOTIFY_TEMPLATE: z.uuid("is not the id of a template").optional()
    .describe("id of a text message template of GOV.UK Notify with one field, ((message))"),
  BEDSIDE_TURN_URLS: z.string().regex(
    /^turns?:[^,\s]+(,turns?:[^,\s]+)*$/,
    "is not a list of turn:… or turns:… with commas between",
  ).optional().describe("relays for calls that find no direct way, with commas between"),
  BEDSIDE_TURN_SECRET: text.optional().describe("the relays' shared secret"),
  BEDSIDE_PUSH_SERVICES: z.string().regex(
    /^(none|(https?:\/\/)?[*\w.:-]+(,(https?:\/\/)?[*\w.:-]+)*)$/,
    "is not a list of hosts with commas between, or none",
  ).default(
    "fcm.googleapis.com,updates.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com",
  ).describe("services of browsers’ makers, through which a browser is woken for a call; or none"),
  BEDSIDE_TRUSTED_PROXIES: z.string().optional().transform((list) =>
    list?.split(",").map((each) => each.trim()).filter(Boolean) ?? []
  ).refine((all) => all.every((each) => isIP(each) > 0), "is not a list of IP addresses").describe(
    "addresses of proxies whose X-Forwarded-For is believed, with commas between",
  ),
  ...backupShape,
  BEDSIDE_METRICS_TOKEN: z.string().min(20, "is shorter than 20 characters").regex(
    /^\S+$/,
    "has a space in it",
  ).optional().describe(
    "what a monitor says to read /metrics; without it only this machine can read them",
  ),
  BEDSIDE_LOG: z.enum(
    ["trace", "debug", "info", "warn", "error", "silent"],
    "is not one of trace, debug, info, warn, error, silent",
  ).default("info").describe("how much is logged"),
}).refine(
  (all) => (all.BEDSIDE_TURN_URLS === undefined) === (all.BEDSIDE_TURN_SECRET === undefined),
  {
    path: ["BEDSIDE_TURN_URLS"],
    error: "and BEDSIDE_TURN_SECRET go together: set both or neither",
  },
).refine(
  (all) => (all.BEDSIDE_NOTIFY_KEY === undefined) === (all.BEDSIDE_NOTIFY_TEMPLATE === undefined),
  {
    path: ["BEDSIDE_NOTIFY_TEMPLATE"],
    error: "and BEDSIDE_NOTIFY_KEY go together: set both or neither",
  },
).refine(
  (all) => (all.BEDSIDE_TLS_CERT === undefined) === (all.BEDSIDE_TLS_KEY === undefined),
  { path: ["BEDSIDE_TLS_CERT"], error: "and BEDSIDE_TLS_KEY go together: set both or neither" },
).refine(oneWayToEncrypt, {
  path: ["BEDSIDE_BACKUP_RECIPIENT"],
  error: "and BEDSIDE_BACKUP_PASSPHRASE are two ways to encrypt: set one of them",
});

export interface Settings {
  readonly dataFolder: string;
  readonly filesFolder: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** `file:…` or the remote address. */
  readonly databaseUrl: string;
  readonly databaseToken: string | undefined;
  readonly photographs: PhotographLimits;
  readonly trustedProxies: readonly string[];
  /** Undefined: calls go directly from browser to browser, or not at all. */
  readonly turn: TurnSettings | undefined;
  /** Empty: no browser is woken for a call. */
  readonly pushServices: readonly string[];
  /** Undefined: nobody is told anything by e-mail. */
  readonly mailServer: { readonly url: string; readonly from: string } | undefined;
  /** Undefined: patients get no text messages. */
  readonly textService:
    | { readonly url: string; readonly key: string; readonly template: string }
    | undefined;
  readonly backup: BackupSettings;
  /** Undefined: /metrics is for this machine alone. */
  readonly metricsToken: string | undefined;
  readonly logLevel: "trace" | "debug" | "info" | "warn" | "error" | "silent";
}

/** Something the person who starts Bedside must put right; said in one line, exit code 1. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
}

/** Reads the settings. Throws BadSetting that names the variable and says what is wrong with it. */
export function readSettings(environment: Readonly<Record<string, string>>): Settings {
  const ours = Object.fromEntries(
    Object.entries(environment).filter(([name]) => name.startsWith("BEDSIDE_")),
  );
  const parsed = Settings.safeParse(ours);
  if (!parsed.success) throw new BadSetting(sayWhy(parsed.error.issues[0]!));
  const set = parsed.data;
  const secure = set.BEDSIDE_TLS_CERT !== undefined;
  const host = set.BEDSIDE_HOST.includes(":") ? `[${set.BEDSIDE_HOST}]` : set.BEDSIDE_HOST;
  const publicUrl = set.BEDSIDE_URL ??
    `${secure ? "https" : "http"}://${host}:${set.BEDSIDE_PORT}`;
  return {
    dataFolder: set.BEDSIDE_DATA,
    filesFolder: set.BEDSIDE_FILES ?? `${set.BEDSIDE_DATA}/files`,
    host: set.BEDSIDE_HOST,
    port: set.BEDSIDE_PORT,
    publicUrl,
    tls: secure ? { cert: set.BEDSIDE_TLS_CERT!, key: set.BEDSIDE_TLS_KEY! } : undefined,
    databaseUrl: set.BEDSIDE_DB ?? `file:${set.BEDSIDE_DATA}/bedside.db`,
    databaseToken: set.BEDSIDE_DB_TOKEN,
    photographs: {
      fileBytes: set.BEDSIDE_PHOTOGRAPH_MEGABYTES * million,
      mostPixels: set.BEDSIDE_PHOTOGRAPH_MEGAPIXELS * million,
    },
    trustedProxies: set.BEDSIDE_TRUSTED_PROXIES,
    turn: set.BEDSIDE_TURN_URLS === undefined ? undefined : {
      urls: set.BEDSIDE_TURN_URLS.split(","),
      secret: set.BEDSIDE_TURN_SECRET!,
    },
    pushServices: set.BEDSIDE_PUSH_SERVICES === "none" ? [] : set.BEDSIDE_PUSH_SERVICES.split(","),
    mailServer: set.BEDSIDE_SMTP_URL === undefined ? undefined : {
      url: withPort(set.BEDSIDE_SMTP_URL),
      from: set.BEDSIDE_SMTP_FROM ?? `bedside@${mailHost(publicUrl)}`,
    },
    textService: set.BEDSIDE_NOTIFY_KEY === undefined ? undefined : {
      url: set.BEDSIDE_NOTIFY_URL,
      key: set.BEDSIDE_NOTIFY_KEY,
      template: set.BEDSIDE_NOTIFY_TEMPLATE!,
    },
    backup: backupSettings(set),
    metricsToken: set.BEDSIDE_METRICS_TOKEN,
    logLevel: set.BEDSIDE_LOG,
  };
}

/** Where nothing is said, mail is handed in where the standard says (RFC 8314, 3.3). */
function withPort(mailServer: string): string {
  const url = new URL(mailServer);
  if (url.port === "") url.port = url.protocol === "smtps:" ? "465" : "587";
  return url.href;
}

/** A number is no name that mail can come from. */
function mailHost(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /^[\d.]+$|:/.test(hostname) ? "localhost" : hostname;
}

interface SettingHelp {
  readonly name: string;
  readonly meaning: string;
  /** What holds where it is not set; undefined: nothing does. */
  readonly usual: string | undefined;
}

/** Each setting with its meaning, for `help settings` and docs/operating.md. */
export function settingsHelp(): readonly SettingHelp[] {
  return Object.entries(Settings.shape).map(([name, field]) => ({
    name,
    meaning: z.globalRegistry.get(field)?.description ?? "",
    usual: inWords(field.safeParse(undefined).data),
  }));
}

const inWords = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

function sayWhy(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `${issue.keys[0]} is not a setting of Bedside. "help settings" names the ones there are`;
  }
  return `${String(issue.path[0])} ${issue.message}`;
}
