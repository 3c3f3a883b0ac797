/** The certificate that browsers are shown: read from its two files, and fit to be shown. */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { BadSetting, type Settings } from "@/commands/settings.ts";

export interface Certificate {
  /** The chain and its private key, PEM. */
  readonly cert: string;
  readonly key: string;
  /** When it ends. */
  readonly ends: Date;
}

/**
 * Throws BadSetting where a file cannot be read or understood, or where the key is another
 * certificate's: a renewal writes one file after the other.
 */
export async function readCertificate(tls: NonNullable<Settings["tls"]>): Promise<Certificate> {
  const [cert, key] = await Promise.all([
    readPem("BEDSIDE_TLS_CERT", tls.cert),
    readPem("BEDSIDE_TLS_KEY", tls.key),
  ]);
  const parsed = understood("BEDSIDE_TLS_CERT", "a certificate", () => new X509Certificate(cert));
  const fits = understood(
    "BEDSIDE_TLS_KEY",
    "a private key without a password",
    () => parsed.checkPrivateKey(createPrivateKey(key)),
  );
  if (!fits) throw new BadSetting("BEDSIDE_TLS_KEY is not the key of BEDSIDE_TLS_CERT");
  return { cert, key, ends: new Date(parsed.validTo) };
}

async function readPem(name: string, path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    const why = error instanceof Deno.errors.NotFound ? "is not there" : "cannot be read";
    throw new BadSetting(`${name} ${path} ${why}`);
  }
}

function understood<Value>(name: string, what: string, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new BadSetting(`${name} does not hold ${what} (PEM)`);
  }
}
