import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  environment?: { name?: string };
  steps?: Step[];
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs?: Record<string, Job>;
}

/** The order in which a change becomes a published page. */
const way = ['npm ci', 'npm run check', 'npm test', 'npm run ledger', 'npm run build'];

/** What is wrong with a publishing workflow: steps missing or out of order, rights too wide, actions not pinned. */
export function workflowFaults(yaml: string, scripts: readonly string[]): string[] {
  const { permissions, jobs = {} } = parse(yaml) as Workflow;
  const { build, record, publish, ...others } = jobs;
  const steps = [build, record, publish].flatMap((job) => job?.steps ?? []);
  const runs = (build?.steps ?? []).flatMap(({ run }) => run ?? []);
  const upload = build?.steps?.find(({ uses }) =>
    uses?.startsWith('actions/upload-pages-artifact@'),
  );
  const ledger = [build, record].map((job) =>
    job?.steps?.find(({ uses }) => /^actions\/(?:up|down)load-artifact@/.test(uses ?? '')),
  );
  const recording = record?.steps?.flatMap(({ run }) => run ?? []).join('\n') ?? '';
  const checkout = build?.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const says = (fault: string, holds: boolean) => (holds ? [] : [fault]);
  return [
    ...says('other jobs', Object.keys(others).length === 0),
    ...says('the way', JSON.stringify(runs) === JSON.stringify(way)),
    ...says(
      'an unknown script',
      scriptsIn(runs).every((script) => scripts.includes(script)),
    ),
    ...says('rights of all', JSON.stringify(permissions) === '{"contents":"read"}'),
    ...says('rights of the build', build?.permissions === undefined),
    ...says(
      'rights of publishing',
      JSON.stringify(publish?.permissions) === '{"pages":"write","id-token":"write"}',
    ),
    ...says(
      'publishes what was not built',
      record?.needs === 'build' && publish?.needs === 'record',
    ),
    ...says(
      'publishes other branches',
      [record, publish].every((job) => job?.if === "github.ref == 'refs/heads/main'"),
    ),
    ...says('rights of recording', JSON.stringify(record?.permissions) === '{"contents":"write"}'),
    ...says(
      'the ledger is lost',
      ledger.every((step) => step?.with?.['name'] === 'ledger') &&
        ledger[0]?.with?.['path'] === 'content/ledger.jsonl' &&
        /^git push .*HEAD:main$/m.test(recording),
    ),
    ...says('runs for ever', recording.includes('[skip ci]')),
    ...says('records more than the ledger', /^git add content\/ledger\.jsonl$/m.test(recording)),
    ...says('environment', publish?.environment?.name === 'github-pages'),
    ...says('uploads another folder', upload?.with?.['path'] === 'dist'),
    ...says('keeps credentials', checkout?.with?.['persist-credentials'] === false),
    ...says(
      'an action not pinned',
      steps.every(({ uses }) => uses === undefined || /^actions\/[a-z-]+@v\d+$/.test(uses)),
    ),
  ];
}

function scriptsIn(runs: readonly string[]): string[] {
  const names = runs.flatMap((run) => /^npm (?:run )?(\S+)/.exec(run)?.[1] ?? []);
  return names.filter((name) => name !== 'ci');
}
