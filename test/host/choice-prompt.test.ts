import { expect, test } from 'vitest';
import { promptForChoice } from '../../src/host/choice-prompt.ts';

const label = (text: string) => ({ label: text, help: `help of ${text}` });

const ask = (
  request: { caption?: string; message?: string; labels: string[]; defaultChoice: number },
  ...answers: (string | null)[]
): { index: number; shown: string } => {
  let shown = '';
  const { caption = 'Cap', message = 'Msg', labels, defaultChoice } = request;
  const index = promptForChoice(
    { caption, message, choices: labels.map(label), defaultChoice },
    {
      columns: 80,
      ansi: false,
      write: text => {
        shown += text;
      },
      readLine: prompt => {
        const answer = answers.shift() ?? null;
        shown += `${prompt}${answer ?? ''}\n`;
        return answer;
      },
    },
  );
  return { index, shown };
};

/** Screens as PowerShell 7.6.9 shows them with input from a pipe. */
test('asks until the answer fits', () => {
  expect(ask({ labels: ['&Yes', '&No', 'Plain'], defaultChoice: 1 }, '?', 'bad', 'y')).toEqual({
    index: 0,
    shown: `
Cap
Msg
[Y] Yes  [N] No  [] Plain  [?] Help (default is "N"): ?
Y - help of &Yes
N - help of &No
Plain - help of Plain
[Y] Yes  [N] No  [] Plain  [?] Help (default is "N"): bad
[Y] Yes  [N] No  [] Plain  [?] Help (default is "N"): y
`,
  });
});

test('without a default an empty answer asks again', () => {
  expect(ask({ caption: '', labels: ['&Yes', 'Plain'], defaultChoice: -1 }, '', 'plain')).toEqual({
    index: 1,
    shown: 'Msg\n[Y] Yes  [] Plain  [?] Help \n[Y] Yes  [] Plain  [?] Help plain\n',
  });
});

test('long choices are broken, and a piece that starts a line loses its blanks', () => {
  const labels = [
    '&Yes yes yes yes yes',
    'Yes to &All all all all all',
    '&No no no no no no no no',
    'L&ong long long long long long',
    '&Suspend',
  ];
  expect(ask({ labels, defaultChoice: 0 }, '').shown).toBe(`
Cap
Msg
[Y] Yes yes yes yes yes  [A] Yes to All all all all all  
[N] No no no no no no no no[O] Long long long long long long  [S] Suspend  
[?] Help(default is "Y"): 
`);
});

test('ampersands', () => {
  const { index, shown } = ask({ labels: ['a&&b', '&x', 'Y&es&no'], defaultChoice: 0 }, 'zzz', 'E');
  expect(index).toBe(2);
  expect(shown).toContain('[&] a&b  [X] x  [E] Yes&no  [?] Help (default is "&"): zzz\n');
});
