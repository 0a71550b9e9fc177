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
      sink.open({ name, href: href ?? attributes["xlink:href"], style, hidden: hidden !== undefined });
    },
    onclosetag(name) {
      if (name === inside) inside = "";
      sink.close(name);
    },
    ontext: (text) => inside === "" && sink.text(text),
    oncomment: (content) => sink.comment(content),
  });
  parser.end(html);
}
