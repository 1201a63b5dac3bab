import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Records what a real PowerShell makes of command lines: `node record-command-line.ts PATH-OF-PWSH`. Each runs in an empty folder with
 * `script.ps1` in it and nothing on standard input. Of standard output only its kind is kept where it is the usage or the help.
 */
const lines: string[][] = [
  ...[
    '-foo',
    '-n',
    '-no',
    '-non',
    '-x',
    '-r',
    '-set',
    '-st',
    '-m',
    '-mt',
    '-con',
    '-cu',
    '-nopx',
    '-removew',
    '-ele',
    '-ss',
    '/nosuch',
  ].map(word => [word]),
  ...[
    '-File',
    '-f',
    '-Command',
    '-co',
    '-CommandWithArgs',
    '-cwa',
    '-of',
    '-o',
    '-if',
    '-inp',
    '-ec',
    '-en',
    '-ea',
    '-ep',
    '-ex',
    '-wd',
    '-wo',
  ].map(word => [word]),
  ...['-settings', '-config', '-cus', '-w', '-sta', '-mta', '-configurationfile'].map(word => [word]),
  ['-File', 'nosuch.ps1'],
  ['nosuch'],
  ['-File', '.'],
  ['-of', 'foo'],
  ['-if', 'foo'],
  ['-ec', '!!'],
  ['-ep', 'foo'],
  ['-settings', '/nosuch'],
  ['-c', '-', 'x'],
  ['-f', '-', 'x'],
  ['-ec', 'MQA=', '-c', '5'],
  ['-ec', 'MQA=', 'x'],
  ['-h', 'x'],
  ['-noprofile:false', '-c', '1'],
  ['-nop', '-c', '5'],
  ['-NoProfile', '-Command', '5', '6'],
  ['-nop', '-c', ''],
  ['-nop', '-ec', 'MQA='],
  ['-nop', '-c', 'exit 300'],
  ['-nop', '-c', 'if('],
  ['-nop', '-c', 'throw 1'],
  ['-nop', '-f', 'script.ps1', '-a', 'b'],
  ['-nop', './script.ps1', '-Name:x', '$y'],
  ['-nop', '-cwa', '"$args"', 'a', '-b'],
  ['-v'],
  ['-nop', '-v', '-x'],
  ['--version'],
  ['/v'],
  ['-h'],
  ['-?'],
  ['-nop', '-noni', '-ep', 'bypass', '-o', 'text', '-c', '7'],
  ['-nop', '-inputformat', 'none', '-c', '8'],
];

const usageStart = '\nUsage: pwsh[.exe]';
const kindOf = (stdout: string): string => {
  if (!stdout.startsWith(usageStart)) return stdout;
  return stdout.includes('-NoExit | -noe') ? '<help>' : '<usage>';
};

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
writeFileSync(join(folder, 'script.ps1'), '"script: $($args -join \'|\')"\n');
const [pwsh = 'pwsh'] = process.argv.slice(2);
const version = spawnSync(pwsh, ['-v'], { encoding: 'utf8' }).stdout.trim();
const cases = lines.map(args => {
  const { stdout, stderr, status } = spawnSync(pwsh, args, {
    encoding: 'utf8',
    cwd: folder,
    input: '',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return JSON.stringify({ args, stdout: kindOf(stdout), stderr, exit: status });
});
writeFileSync(
  join(import.meta.dirname, 'recorded/command-line.jsonl'),
  `${JSON.stringify({ answeredBy: version })}\n${cases.join('\n')}\n`,
);
