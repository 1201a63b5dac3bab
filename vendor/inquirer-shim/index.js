'use strict';

// vorpal hangs its own methods on the prototypes of these seven prompts while it loads; pcsh brings its own line editor, so
// nothing here is ever shown.
function prompt() {
  throw new Error('inquirer is not part of pcsh: prompts go through the line editor');
}

prompt.prompts = {};
for (const name of ['input', 'checkbox', 'confirm', 'expand', 'list', 'password', 'rawlist']) {
  const Prompt = class {};
  Prompt.prototype.render = () => {};
  Prompt.prototype.getQuestion = () => '';
  prompt.prompts[name] = Prompt;
}

module.exports = { prompt };
