import { type CmdletContext, type ParameterDeclaration, type ParameterType, ps } from '#cmdlet';
import type { Value } from '#values';

/** Modules of Partner Center whose commands this shell brings itself. */
const satisfied = /^(partnercenter(\.netcore)?|partnercenterpreview)$/i;

/** The modules that a script wants installed. */
export const wantedModules = {
  type: ps.array(ps.string()),
  mandatory: true,
  position: 0,
  from: 'pipelineOrPropertyName',
  validate: { notNullOrEmpty: true },
  help: 'The modules.',
} as const satisfies ParameterDeclaration;

/** A parameter that scripts give and that decides nothing here. */
export const accepted = <T extends Value>(type: ParameterType<T>) =>
  ({ type, help: 'Taken for compatibility.' }) as const;

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
