/** The PowerShell whose language this is; scripts read it from `-Version` and `$PSVersionTable`. */
export const powerShellVersion = '7.6.9';

export const banner = `PowerShell ${powerShellVersion}\n`;
