import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

/** The profile scripts of the person, in the order in which they run: for all hosts, then for this one. */
export const profilePaths = (): string[] => {
  const folder = `${process.env['XDG_CONFIG_HOME'] || `${homedir()}/.config`}/pcsh`;
  return [`${folder}/profile.ps1`, `${folder}/Microsoft.PowerShell_profile.ps1`];
};

export const existingProfiles = (): string[] => profilePaths().filter(path => existsSync(path));
