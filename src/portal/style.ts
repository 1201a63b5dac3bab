/** The one style sheet: system fonts and colours, light and dark, tables that become cards on a phone. */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b1a19, #f3f2f1);
  --quiet: light-dark(#605e5c, #b3b0ad);
  --ground: light-dark(#ffffff, #1b1a19);
  --raised: light-dark(#f3f2f1, #292827);
  --line: light-dark(#d2d0ce, #484644);
  --accent: light-dark(#0f5a9c, #7cc0ff);
  --on-accent: light-dark(#ffffff, #10263a);
  --bad: light-dark(#a4262c, #ff9aa2);
  --good: light-dark(#0b6a0b, #8fd98f);
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; padding: .75rem 1rem;
  background: var(--raised); border-bottom: 1px solid var(--line); }
header ol { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; list-style: none; }
header li + li::before { content: "/"; margin-right: .5rem; color: var(--quiet); }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--ground); }
.label, .quiet { color: var(--quiet); }
.tabs { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; border-bottom: 1px solid var(--line); }
.tabs a { padding: .5rem 0; text-decoration: none; border-bottom: 3px solid transparent; }
.tabs [aria-current] { color: var(--text); font-weight: 600; border-color: var(--accent); }
.notice, .problem { padding: .75rem 1rem; background: var(--raised); border-left: 4px solid var(--good); }
.problem { border-color: var(--bad); }
.secret { font: 1.25rem ui-monospace, monospace; padding: .25rem .5rem; background: var(--raised); user-select: all;
  overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
th, td { text-align: left; padding: .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere;
  vertical-align: top; }
form.fields { display: grid; gap: 1rem; max-width: 28rem; }
form.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: 1rem; }
label { display: grid; gap: .25rem; }
input:not([type=checkbox]) { font: inherit; color: inherit; background: var(--ground); padding: .5rem;
  border: 1px solid var(--quiet); border-radius: 4px; width: 100%; }
fieldset { border: 1px solid var(--line); border-radius: 4px; display: grid; gap: .25rem; }
label.check { display: flex; gap: .5rem; align-items: center; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; }
button, .button { font: inherit; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: 4px; cursor: pointer;
  color: var(--on-accent); background: var(--accent); text-decoration: none; display: inline-block; justify-self: start; }
button.danger { color: var(--bad); background: transparent; border-color: var(--bad); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  thead { position: absolute; left: -100vw; }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { display: block; border: 0; padding: .125rem 0; }
  td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
  dl { grid-template-columns: 1fr; }
  button, .button { width: 100%; text-align: center; }
}
`;
