/** `unit`: a systemd unit for the one file. With `systemctl edit` an install adds to it. */
import { say } from "@/commands/say.ts";
import { BadSetting } from "@/commands/settings.ts";

const usualProgram = "/usr/local/bin/bedside";

export function unitCommand(
  [program = usualProgram, ...more]: readonly string[],
): number {
  if (more.length > 0 || !/^\/[^\s"'%$\\]+$/.test(program)) {
    throw new BadSetting(`Say where the program lies, from the root: unit ${usualProgram}`);
  }
  say(unitText(program));
  return 0;
}

/**
 * What systemd.exec(5) offers and Bedside can do without. Not MemoryDenyWriteExecute: V8 writes
 * programs into memory. Not ProtectProc: an upgrade looks whether an older version still runs.
 */
export function unitText(program: string): string {
  return `# ${program} unit > /etc/systemd/system/bedside.service
# Settings, one NAME=value a line ("${program} help settings"), readable by root alone:
#   install -m 600 /dev/null /etc/bedside.settings
[Unit]
Description=Bedside
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=${program}
Environment=BEDSIDE_DATA=%S/bedside
EnvironmentFile=-/etc/bedside.settings
Restart=on-failure
RestartSec=2
# It ends by itself within ten seconds, with what was being sent.
TimeoutStopSec=15
# A process for photographs that takes too much memory is ended, and the server goes on.
OOMPolicy=continue

# A user of its own, whose folders nobody else may look into.
DynamicUser=yes
StateDirectory=bedside
StateDirectoryMode=0700
CacheDirectory=bedside
CacheDirectoryMode=0700
UMask=0077

# To listen on port 443 itself, give both lines CAP_NET_BIND_SERVICE.
CapabilityBoundingSet=
AmbientCapabilities=
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
LockPersonality=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`;
}
