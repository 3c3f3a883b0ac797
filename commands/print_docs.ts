/** `deno task docs`: prints the pages of docs/ that come out of the code. */
import { permissionsDocument } from "@/domain/access/permissions_document.ts";
import { statesDocument } from "@/domain/referrals/states_document.ts";

/** tests/docs_test.ts compares each with what its function prints. */
export const printedDocuments: readonly { readonly path: string; readonly print: () => string }[] =
  [
    { path: "docs/permissions.md", print: permissionsDocument },
    { path: "docs/states.md", print: statesDocument },
  ];

if (import.meta.main) {
  for (const { path, print } of printedDocuments) await Deno.writeTextFile(path, print());
}
