/** The body reader's scanner with htmlparser2 in its place; the bench puts it there. */
import { Parser } from "htmlparser2";
import type { HtmlSink } from "../../src/invite/html-scanner";

const dropped = ["script", "style", "title", "iframe", "noembed", "noframes"];

export function scanHtml(html: string, sink: HtmlSink): void {
  let inside = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped.includes(name)) inside = name;
      const { href, style = "", hidden } = attributes;
      const tag = { name, href: href ?? attributes["xlink:href"], style, hidden: hidden !== undefined };
      sink.open(tag, parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      if (name === inside) inside = "";
      sink.close(name, parser.startIndex, parser.endIndex + 1);
    },
    ontext: (text) => inside === "" && sink.text(text, parser.startIndex),
    oncomment: (content) => sink.comment(content),
  });
  parser.end(html);
}
