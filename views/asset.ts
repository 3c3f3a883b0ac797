/** The hashed addresses of our own files. Views read no disk: the manifest is handed over at start. */
export type AssetManifest = Readonly<Record<string, string>>;

let manifest: AssetManifest = {};

export function useAssets(built: AssetManifest): void {
  manifest = built;
}

/** `asset("app.css")` → `/static/app.1a2b3c4d.css` */
export function asset(name: string): string {
  return manifest[name] ?? `/static/${name}`;
}
