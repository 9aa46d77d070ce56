package vn.homphieu.report.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriter;
import vn.homphieu.report.document.Frame;

/** Writes a document as a page of the portal, complete in itself. */
@Component
class HtmlWriter implements DocumentWriter {

	@Override
	public ReportFormat format() {
		return ReportFormat.HTML;
	}

	@Override
	public void write(Document document, OutputStream out, Report.Steps steps) throws IOException {
		Frame frame = Frame.of(document);
		ScreenMarkup body = new ScreenMarkup(frame);
		body.blocks(document.blocks());
		String title = body.escaped(document.title());
		out.write("""
				<!doctype html>
				<html lang="%s">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="robots" content="noindex">
				<meta name="color-scheme" content="light dark">
				<title>%s</title>
				<link rel="stylesheet" href="/css/tokens.css">
				<link rel="stylesheet" href="/css/base.css">
				<link rel="stylesheet" href="/css/parts.css">
				<link rel="stylesheet" href="/css/report.css">
				<link rel="stylesheet" media="print" href="/css/print.css">
				<link rel="icon" type="image/svg+xml" href="/favicon.svg">
				</head>
				<body>
				<header class="masthead"><div class="wrap"><a class="brand" href="%s">%s</a></div></header>
				<div class="wrap">
				%s<main id="main">
				<article class="report">
				%s</article>
				</main>
				</div>
				%s</body>
				</html>
				"""
			.formatted(document.language().getLanguage(), title, frame.below("/"), frame.portal(), state(body, frame),
					body, foot(body, frame))
			.getBytes(StandardCharsets.UTF_8));
		steps.progress(1, 1);
	}

	private static String state(ScreenMarkup markup, Frame frame) {
		StringBuilder state = new StringBuilder("<p class=\"report-state\">");
		frame.state()
			.forEach((word) -> state.append("<span class=\"chip\">").append(markup.escaped(word)).append("</span> "));
		return state.append("</p>\n").toString();
	}

	private static String foot(ScreenMarkup markup, Frame frame) {
		return frame.data().isEmpty() ? "" : "<footer class=\"foot\"><div class=\"wrap\"><p>"
				+ markup.escaped(frame.data()) + "</p><p>" + markup.escaped(frame.check()) + "</p></div></footer>\n";
	}

}
