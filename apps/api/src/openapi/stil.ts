/** The documentation's only style; its hash stands in the page's Content-Security-Policy. */
export const STIL = `
:root{color-scheme:light dark}
body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem 1.5rem 4rem}
h1,h2,h3{line-height:1.25}
h2{border-top:1px solid #767676;margin-top:3rem;padding-top:1.5rem}
article{margin:2.5rem 0}
code,pre{font:.9rem/1.5 ui-monospace,monospace}
pre{border:1px solid #767676;overflow:auto;padding:.75rem}
table{border-collapse:collapse;width:100%}
caption{font-weight:600;padding:.5rem 0;text-align:left}
th,td{border-bottom:1px solid #767676;padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top}
.metod{font-weight:700}
a:focus-visible,summary:focus-visible{outline:3px solid;outline-offset:2px}
`;
