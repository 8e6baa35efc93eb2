/**
 * The style of a printed paper, in two kB: A4 with a wide margin for the file, Times 14 and 12 in tables, headings of tables again on
 * each page. It touches nothing outside `.paper` but the sheet that is printed. A Content-Security-Policy can allow it by its
 * hash, which changes with the text of this constant only.
 */
export const paperStyle: string = `@page{size:A4;margin:20mm 10mm 20mm 30mm;@top-center{content:counter(page);font:12pt "Times New Roman",serif}}
@page:first{@top-center{content:none}}
.paper{max-width:170mm;margin:0 auto;font:14pt/1.2 "Times New Roman","Liberation Serif",Tinos,serif;color:#000;background:#fff;overflow-wrap:break-word}
.paper h1,.paper h2,.paper h3{font-size:14pt;margin:12pt 0 6pt;text-align:center;break-after:avoid}
.paper h3{text-align:left}
.paper p{margin:0 0 6pt}
.paper ol,.paper ul{margin:0 0 6pt;padding-left:1.8em}
.paper .points{list-style-type:"";padding-left:0}
.paper .points li{margin-top:3pt}
.paper table{width:100%;border-collapse:collapse;margin:6pt 0 12pt;font-size:12pt;line-height:1.15}
.paper caption{text-align:left;padding-bottom:3pt;break-after:avoid}
.paper th,.paper td{border:.5pt solid #000;padding:2pt 4pt;vertical-align:top;text-align:left}
.paper thead{display:table-header-group}
.paper thead th{text-align:center}
.paper thead th:first-child{white-space:nowrap}
.paper .fields th{width:35%;font-weight:normal}
.paper tr,.paper .stamps,.paper .signatures p{break-inside:avoid}
.paper .requisites,.paper .stamps{display:flex;justify-content:space-between;gap:0 8mm;margin-bottom:12pt}
.paper .requisites{flex-wrap:wrap}
.paper .requisites .place{flex-basis:100%;text-align:center}
.paper .stamps p{flex:0 1 75mm}
.paper .stamps p:only-child{margin-left:auto}
.paper .signatures{display:table;table-layout:fixed;width:100%;margin:12pt 0}
.paper .signatures p{display:table-row}
.paper .signatures p>span{display:table-cell;padding:4pt 6pt 4pt 0}
.paper .signatures p>:nth-child(2){width:32mm}
.paper .blank{display:inline-grid;justify-items:center;line-height:1}
.paper .blank small{font-size:9pt}
.paper .annex{break-before:page;text-align:right}
@media screen{.paper{padding:20mm 10mm}}
`;
