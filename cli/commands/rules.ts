// caseroom rules: the page of rules, as docs/authoring/rules.md holds it. F3.
import { RULES } from '../../authoring/index.ts';

const HEAD = `# The rules of caseroom check

Made by \`npm run caseroom -- rules\`. Each finding names one of these. Errors stop a scenario from being played; warnings are for you to mend or to keep with a reason.

To keep one, write \`check.yaml\` beside the story. An entry names one code and one place, the id in brackets of the finding, and says why. Errors cannot be kept, and an entry that meets nothing is a warning itself.

\`\`\`yaml
- code: fair/cynicism
  at: capital
  severity: note
  why: The whole scenario is about a sponsor who wants the wrong thing.
\`\`\`

Compiling has errors of its own (\`ink/…\`, \`scenario/…\`, \`rubric/…\`, \`panel/…\`): their message says what to do.
`;

export function rulesPage(): string {
  const pages = RULES.map(
    ({ code, severity, about, bad, good }) =>
      `## ${code}\n\n${about} (${severity})\n\nInstead of\n\n\`\`\`text\n${bad}\n\`\`\`\n\nwrite\n\n\`\`\`text\n${good}\n\`\`\`\n`,
  );
  return [HEAD, ...pages].join('\n');
}

export function printRules(json: boolean): number {
  const plain = RULES.map(({ find: _find, ...rule }) => rule);
  console.log(json ? JSON.stringify(plain, null, 2) : rulesPage());
  return 0;
}
