/** The look of a page on its own: nothing is fetched, and it prints as it reads. */
export const htmlStyle = `
:root{color-scheme:light}
body{margin:0 auto;padding:2rem 1.5rem;max-width:60rem;font:1.1875rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff}
h1,h2,h3,h4{line-height:1.2;color:#003a70;overflow-wrap:anywhere}
p,li,td,th{overflow-wrap:anywhere}
a{color:#003a70}
a:focus-visible{outline:3px solid #fd0;background:#fd0;color:#0b0c0c}
mark{background:#fff7a8;font-weight:bold}
.subtitle{color:#404040}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:1rem}
caption{text-align:left;font-weight:bold;padding-bottom:.5rem}
th,td{border:1px solid #767676;padding:.4rem .5rem;text-align:left;vertical-align:top}
thead th{background:#e8edf2}
tbody th{font-weight:normal}
td p,th p{margin:0 0 .3rem}
figure{margin:1.5rem 0}
figure img{max-width:100%;height:auto}
footer{margin-top:3rem;border-top:1px solid #767676;padding-top:1rem;font-size:.9rem}
@media print{body{font-size:11pt;max-width:none}thead{display:table-header-group}}
`.replaceAll('\n', '')
