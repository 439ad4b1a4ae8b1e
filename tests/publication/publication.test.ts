import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { workflowFaults } from './workflow-faults.ts';

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
const faults = (yaml: string) => workflowFaults(yaml, Object.keys(scripts));

describe('the workflow', () => {
  test('checks, tests and builds before it publishes, with no more rights than that needs', () => {
    expect(faults(workflow)).toEqual([]);
  });

  test.each([
    ['the way', '      - run: npm test\n', ''],
    ['the way', 'run: npm run check', 'run: npm run check || true'],
    ['an unknown script', 'run: npm run check', 'run: npm run checks'],
    ['rights of all', 'contents: read', 'contents: write'],
    ['rights of publishing', 'pages: write', 'pages: write\n      contents: write'],
    ['publishes what was not built', '    needs: build\n', ''],
    ['publishes what was not built', '    needs: record\n', '    needs: build\n'],
    ['the way', '      - run: npm run ledger\n', ''],
    ['rights of recording', 'contents: write', 'contents: write\n      pages: write'],
    ['the ledger is lost', 'git push --quiet origin HEAD:main', 'true'],
    ['the ledger is lost', 'path: content/ledger.jsonl', 'path: content'],
    ['runs for ever', ' [skip ci]', ''],
    ['records more than the ledger', 'git add content/ledger.jsonl', 'git add .'],
    ['publishes other branches', "refs/heads/main'", "refs/heads/draft'"],
    ['uploads another folder', 'path: dist', 'path: .'],
    ['keeps credentials', 'persist-credentials: false', 'persist-credentials: true'],
    ['an action not pinned', 'deploy-pages@v4', 'deploy-pages@main'],
    ['an action not pinned', 'actions/checkout@', 'somebody/checkout@'],
  ])('a planted fault is found: %s, by %s', (fault, from, to) => {
    expect(workflow).toContain(from);
    expect(faults(workflow.replace(from, () => to))).toContain(fault);
  });
});

/** The headers that a configuration sends with everything, and the paths it lets browsers keep. */
const headerNames = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options'];
const nginx = readFileSync('container/nginx.conf', 'utf8');
const sentByNginx = (name: string) =>
  new RegExp(`add_header ${name} "([^"]+)" always;`).exec(nginx)?.[1];
const sentByHosts = (name: string) =>
  new RegExp(`^/\\*\\n(?:  .*\\n)*  ${name}: (.+)$`, 'm').exec(
    readFileSync('public/_headers', 'utf8'),
  )?.[1];

describe('the headers', () => {
  test('say what each page says of itself, and that no other site may frame it', () => {
    const policy = `${contentSecurityPolicy}; frame-ancestors 'none'`;
    expect(sentByHosts('Content-Security-Policy')).toBe(policy);
    expect(sentByNginx('Content-Security-Policy')).toBe(policy);
  });

  test.each(headerNames)('%s is the same from every host', (name) => {
    expect(sentByHosts(name)).toBeTruthy();
    expect(sentByNginx(name)).toBe(sentByHosts(name));
  });

  test('nginx has no place that would send others in their stead', () => {
    const inPlaces = nginx.match(/location[^{]*\{[^}]*add_header/g) ?? [];
    expect(inPlaces).toEqual([]);
    expect(
      'location /a/ {\n add_header X 1;\n}'.match(/location[^{]*\{[^}]*add_header/g),
    ).toHaveLength(1);
  });

  test('the policy lets nothing written into a page run, and nothing come from elsewhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
    expect(contentSecurityPolicy).toMatch(/^default-src 'self';/);
  });
});

describe('the container', () => {
  const file = readFileSync('Containerfile', 'utf8');

  test('builds with the Node that the project runs on, and copies only what exists', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const major = /\d+/.exec(devDependencies['node'] ?? '')?.[0];
    expect(engines.node).toBeTruthy();
    expect(file).toContain(`FROM docker.io/library/node:${major}-slim`);
    for (const [, run] of file.matchAll(/npm (?:run )?(\w+)/g))
      expect(['ci', ...Object.keys(scripts)]).toContain(run);
    expect(readFileSync('container/lay-out.sh', 'utf8')).toContain('nginx.conf');
    expect(nginx).toContain('error_page 403 404 =404 /404.html;');
  });
});
