import type { Environment } from '../environment.ts';

/**
 * The prompt with the environment in it, so that nobody takes one for another: `PS [sandbox] /home> `. A prompt of the person's own gets
 * the tag in front.
 */
export function tagPrompt(prompt: string, environment: Environment | null, ansi: boolean): string {
  if (!environment) return prompt;
  const colour = environment.production ? '\x1b[97;41m' : '\x1b[32m';
  const tag = ansi ? `${colour}[${environment.label}]\x1b[0m` : `[${environment.label}]`;
  return prompt.startsWith('PS ') ? `PS ${tag} ${prompt.slice(3)}` : `${tag} ${prompt}`;
}
