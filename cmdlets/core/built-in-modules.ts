import type { CmdletContext } from '#cmdlet';

/** Modules of Partner Center whose commands this shell brings itself. */
const satisfied = /^(partnercenter(\.netcore)?|msonline|partnercenterpreview)$/i;

/** Answers a wish to install modules: what is built in is there, everything else is refused with the reason. */
export function answerInstall(names: readonly string[], context: CmdletContext): void {
  const builtIn = new Set(context.shell.modules.available().map(module => module.name.toLowerCase()));
  for (const name of names) {
    if (satisfied.test(name) || builtIn.has(name.toLowerCase())) {
      context.verbose(`The module '${name}' is built in: its commands are there already.`);
      continue;
    }
    context.writeError(
      context.error(
        'System.Management.Automation.PSNotSupportedException',
        `The module '${name}' was not installed: this shell does not fetch modules from galleries. Put its folder into a folder of $env:PSModulePath, and import it from there.`,
        'GalleryNotSupported',
        'NotImplemented',
        name,
      ),
    );
  }
}
