import type { Plugin } from 'rolldown';

const id = '\0supports-color';

/**
 * chalk looks at the terminal while it loads, and loads half of Node's streams for that. The shell gives it its level itself, so in the
 * bundle that part says nothing.
 */
export const plainChalk = (): Plugin => ({
  name: 'plain-chalk',
  resolveId: source => (source === '#supports-color' ? id : null),
  load: asked =>
    asked === id
      ? 'export const createSupportsColor = () => false;\nexport default { stdout: false, stderr: false };'
      : null,
});
