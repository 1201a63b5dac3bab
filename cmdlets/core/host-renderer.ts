import type { CmdletContext } from '#cmdlet';
import { hostWidth, type OutputRenderer, rendererFor } from '#format';

/** A renderer whose lines go to the host. */
export function hostRenderer(context: CmdletContext): OutputRenderer {
  const { host } = context.shell;
  return rendererFor(context.shell, 'host', hostWidth(context.shell), line => host.write('out', `${line}\n`));
}
