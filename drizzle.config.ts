import { defineConfig } from "drizzle-kit";

export const config = defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
});
export { config as default };
