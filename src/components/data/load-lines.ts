/** How the bulk files are read in three lines, by language; `site` is the archive's address with a closing slash. */
export function loadLines(site: string): readonly { name: string; lines: readonly string[] }[] {
  return [
    {
      name: 'Python, with pandas',
      lines: [
        'import pandas as pd',
        `statements = pd.read_csv("${site}data/statements.csv", keep_default_na=False)`,
        `passages = pd.read_csv("${site}data/passages.csv", keep_default_na=False)`,
      ],
    },
    {
      name: 'R',
      lines: [
        `statements <- read.csv("${site}data/statements.csv", fileEncoding = "UTF-8-BOM")`,
        `passages <- read.csv("${site}data/passages.csv", fileEncoding = "UTF-8-BOM")`,
        'merge(passages, statements, by.x = "statement", by.y = "id")',
      ],
    },
    {
      name: 'Shell, with curl and jq',
      lines: [
        `curl -sO ${site}data/statements.jsonl`,
        "jq -r '[.date, .title, .address] | @tsv' statements.jsonl",
        `jq -r 'select(.parties | index("KE")) | .passages[].text' statements.jsonl`,
      ],
    },
  ];
}
