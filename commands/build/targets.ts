/** The machines that a file can be made for, and what differs between them. */
export interface Target {
  /** As npm and Deno name it. */
  readonly name: "x64" | "arm64";
  /** As people do. */
  readonly words: string;
  /** As `uname -m` does. */
  readonly machine: string;
  /** What every program on such a machine with glibc is started by. */
  readonly loader: string;
  /** Its Deno, as npm has it. */
  readonly deno: { readonly name: string; readonly integrity: string };
}

/** The Deno that goes in; what builds is the same. */
export const denoVersion = "2.9.6";

export const targets = {
  x64: {
    name: "x64",
    words: "x86-64",
    machine: "x86_64",
    loader: "/lib64/ld-linux-x86-64.so.2",
    deno: {
      name: "@deno/linux-x64-glibc",
      integrity:
        "sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ==",
    },
  },
  arm64: {
    name: "arm64",
    words: "64-bit ARM",
    machine: "aarch64",
    loader: "/lib/ld-linux-aarch64.so.1",
    deno: {
      name: "@deno/linux-arm64-glibc",
      integrity:
        "sha512-poqhoH9B3nYloigEMPT5t8HY+wBeiuea1An5Q7fqgJzP0SYmWsoS/oUnWO/pEiA4ofzIBy1Elt/in58xKtxEoQ==",
    },
  },
} as const satisfies Readonly<Record<string, Target>>;

/** The machine that this runs on; undefined where no file can be made for it. */
export const thisMachine: Target | undefined = {
  "x86_64-unknown-linux-gnu": targets.x64,
  "aarch64-unknown-linux-gnu": targets.arm64,
}[Deno.build.target];
