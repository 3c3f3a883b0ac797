/**
 * Holds the one direction of imports, in the editor and in `deno task ok`:
 * commands → routes, jobs → views → domain → db.
 */
const mayImport: Record<string, readonly string[]> = {
  commands: ["commands", "routes", "jobs", "views", "domain", "db", "deno.json"],
  routes: ["routes", "views", "domain", "db (types)"],
  jobs: ["jobs", "views", "domain", "db"],
  views: ["views", "domain", "db (types)"],
  domain: ["domain", "db"],
  db: ["db"],
};

/** An area may import those before it, never those after it. */
const areas = [
  "audit",
  "access",
  "jobs",
  "organisations",
  "patients",
  "words",
  "questions",
  "services",
  "clocks",
  "sourcing",
  "charges",
  "notices",
  "referrals",
  "lesions",
  "photographs",
  "messages",
  "answers",
  "links",
  "hubs",
  "devices",
  "calls",
  "triage",
  "capacity",
  "surveys",
  "questionnaires",
  "watching",
];

/** Where a package may be used; a package not named here may be used by tests and db/commands only. */
const packageHomes: Record<string, readonly string[]> = {
  "@libsql/client": ["db"],
  "@libsql/core": ["db"],
  libsql: ["db"],
  "drizzle-orm": ["db", "domain", "jobs", "commands"],
  hono: ["routes", "views", "commands"],
  "@hono/zod-validator": ["routes"],
  busboy: ["routes"],
  zod: ["domain", "routes", "commands", "jobs"],
  sharp: ["jobs/outside", "commands/demo"],
  "libheif-js": ["jobs/outside"],
  nodemailer: ["jobs/outside"],
  "web-push": ["jobs/outside"],
  pino: ["commands"],
  "pino-pretty": ["commands"],
  "@node-rs/argon2": ["domain/access"],
  otpauth: ["domain/access"],
  croner: ["jobs"],
  pdfkit: ["views/pdf"],
  papaparse: ["domain", "routes"],
  uqr: ["views"],
  "d3-scale": ["views/surveys"],
  "write-excel-file": ["views/surveys"],
  purgecss: ["commands/assets"],
  lightningcss: ["commands/assets"],
  esbuild: ["commands/assets", "commands/build"],
  peer: [],
  react: [],
  "react-dom": [],
};

const packageOf = (source: string) =>
  source.replace(/^npm:/, "").split("/").slice(0, source.startsWith("@") ? 2 : 1).join("/");

export default {
  name: "bedside",
  rules: {
    "one-way-imports": {
      create(context) {
        const file = context.filename.replace(root(context.filename), "");
        const from = file.split("/")[0]!;
        const allowed = mayImport[from];
        return {
          ImportDeclaration(node) {
            const source = node.source.value;
            if (source.startsWith(".")) {
              context.report({
                node,
                message: "Use an @/ path",
                hint: "Imports are written from the root: @/domain/…",
              });
            } else if (!allowed) {
              return;
            } else if (source.startsWith("@/")) {
              const [, to = "", area = ""] = source.split("/");
              const isType = node.importKind === "type";
              if (!allowed.includes(to) && !(isType && allowed.includes(`${to} (types)`))) {
                context.report({
                  node,
                  message: `${from}/ may not import ${to}/`,
                  hint: `It may import: ${allowed.join(", ")}`,
                });
              }
              const here = areas.indexOf(file.split("/")[1]!);
              if (from === "domain" && to === "domain" && here >= 0 && areas.indexOf(area) > here) {
                context.report({
                  node,
                  message: `domain/${areas[here]} may not import domain/${area}`,
                  hint: "Areas import downwards only; pass work on with tx.enqueue()",
                });
              }
            } else if (!source.startsWith("node:") && node.importKind !== "type") {
              const homes = packageHomes[packageOf(source)] ?? [];
              if (!homes.some((home) => file === home || file.startsWith(`${home}/`))) {
                context.report({
                  node,
                  message: `${source} is not used in ${from}/`,
                  hint: homes.length ? `Its home: ${homes.join(", ")}` : "Give it a home first",
                });
              }
            }
          },
        };
      },
    },
  },
} satisfies Deno.lint.Plugin;

/** The project's folder: the nearest one above the file that holds a deno.json. */
function root(filename: string): string {
  const parts = filename.split("/");
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    try {
      Deno.statSync(`${folder}/deno.json`);
      return `${folder}/`;
    } catch {
      // Not this one: look further up.
    }
  }
  return "";
}
