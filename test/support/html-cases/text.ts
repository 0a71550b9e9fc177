import { type HtmlCase, zoom } from "./html-case";

export const textCases: readonly HtmlCase[] = [
  { name: "paragraphs", html: "<p>Kære alle</p>\n<p>Velkommen</p>", text: "Kære alle\nVelkommen" },
  { name: "line breaks", html: "a<br>b<br/>c<BR />d</br>e", text: "a\nb\nc\nd\ne" },
  { name: "empty lines are left out", html: "<p>a</p><p>&nbsp;</p><div><br></div><p>b</p>", text: "a\nb" },
  { name: "text beside a block", html: "a<div>b</div>c", text: "a\nb\nc" },
  { name: "inline elements do not part words", html: "Dj<b>ø</b>f<span>s</span>", text: "Djøfs" },
  { name: "white space is one space", html: "a \n\t b<b> </b> c", text: "a b c" },
  { name: "lists", html: "<ul><li>a<li>b</ul>c", text: "a\nb\nc" },
  {
    name: "cells and rows",
    html: "<table><tr><td>Id<td>1<tr><th>Kode</th><th>2</th></table>",
    text: "Id\t1\nKode\t2",
  },
  { name: "headings and rules", html: "<h1>a</h1>b<hr>c", text: "a\nb\nc" },
  { name: "preformatted lines", html: "<pre>a\n  b\r\nc</pre>d\ne", text: "a\nb\nc\nd e" },
  {
    name: "lines kept by style",
    html: `<div style="white-space: pre-wrap">a\nb</div>c\nd`,
    text: "a\nb\nc d",
  },
  {
    name: "Word's empty paragraphs",
    html: "<p class=MsoNormal>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>b",
    text: "a\nb",
  },
  { name: "a picture says nothing", html: `a<img alt="${zoom}" src="x">b`, text: "ab" },
  { name: "unclosed tags", html: "<div><b>a<i>b<p>c", text: "ab\nc" },
  { name: "wrongly nested tags", html: "<b>a<i>b</b>c</i>d", text: "abcd" },
  { name: "end tags of nothing", html: "a</b></div>b", text: "a\nb" },
  {
    name: "characters without width",
    html: "zo\u200bom.\ufeffus &zwnj;&shy;a&ZeroWidthSpace;b",
    text: "zoom.us ab",
  },
  { name: "nothing", html: "", text: "" },
];
