#include "ui/charts/reporthtml.h"

#include "models/domain/reporttext.h"
#include "ui/theme/tokens.h"

namespace slipway {

namespace {

QString element(const char *tag, const QString &text, const QString &attributes = {})
{
    const QString name = QString::fromLatin1(tag);
    return QStringLiteral("<%1%2>").arg(name, attributes) + text + QStringLiteral("</%1>").arg(name);
}

QString escaped(const QString &text)
{
    return printedText(text).toHtmlEscaped();
}

QString cellHtml(const ReportTable::Cell &cell, const QString &attributes)
{
    const QString text = escaped(cell.text);
    const Tokens &t = Tokens::light();
    if (cell.mark == ReportTable::Mark::Best) {
        return element(
            "td",
            element("span", QStringLiteral("&#9656;"), QStringLiteral(" style=\"color:%1\"").arg(t.good.name()))
                + QStringLiteral("&nbsp;") + element("b", text),
            attributes);
    }
    if (cell.mark == ReportTable::Mark::Worst) {
        const QString mark =
            element("span", QStringLiteral("&#9667;"), QStringLiteral(" style=\"color:%1\"").arg(t.warn.name()));
        return element("td", mark + QStringLiteral("&nbsp;") + text, attributes);
    }
    return element("td", text, attributes);
}

QString tableHtml(const ReportTable &table)
{
    const QString left = QStringLiteral(" align=\"left\"");
    const QString side = table.kind == ReportTable::Kind::Texts ? left : QStringLiteral(" align=\"right\"");
    QString head;
    for (const QString &name : table.header)
        head += element("th", escaped(name), head.isEmpty() ? left : side);
    QString rows = element("thead", element("tr", head));
    for (const QList<ReportTable::Cell> &row : table.rows) {
        QString cells;
        for (const ReportTable::Cell &cell : row)
            cells += cellHtml(cell, cells.isEmpty() ? left : side);
        rows += element("tr", cells) + QLatin1Char('\n');
    }
    return element("table", rows, QStringLiteral(" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\""))
           + QLatin1Char('\n');
}

QString styleSheet()
{
    const Tokens &t = Tokens::light();
    return QStringLiteral("body { font-family: Inter, 'Noto Sans', 'DejaVu Sans', sans-serif; font-size: 13px; "
                          "color: %1; background-color: %2; }\n"
                          "h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 20px; }\n"
                          "p { color: %3; }\n"
                          "table { border-collapse: collapse; }\n"
                          "th { color: %3; font-size: 12px; font-weight: 600; border-bottom: 1px solid %4; }\n"
                          "td { border-bottom: 1px solid %5; }\n")
        .arg(t.text.name(), t.base.name(), t.text2.name(), t.line2.name(), t.line.name());
}

QString figuresHtml(const QList<ReportFigure> &figures)
{
    QString html;
    for (const ReportFigure &figure : figures) {
        const qsizetype begin = figure.svg.indexOf("<svg");
        html += element("h2", escaped(figure.title)) + QLatin1Char('\n');
        html +=
            element("figure", QString::fromUtf8(begin < 0 ? QByteArray() : figure.svg.mid(begin))) + QLatin1Char('\n');
        if (!figure.note.isEmpty())
            html += element("p", escaped(figure.note)) + QLatin1Char('\n');
    }
    return html;
}

QString reportBody(const Report &report)
{
    QString body = element("h1", escaped(report.title)) + QLatin1Char('\n');
    for (const QString &paragraph : report.paragraphs)
        body += element("p", escaped(paragraph)) + QLatin1Char('\n');
    body += figuresHtml(report.leadingFigures);
    for (const ReportTable &table : report.tables) {
        body += element("h2", escaped(table.title)) + QLatin1Char('\n');
        if (!table.rows.isEmpty())
            body += tableHtml(table);
        if (!table.note.isEmpty())
            body += element("p", escaped(table.note)) + QLatin1Char('\n');
    }
    return body;
}

} // namespace

QByteArray reportAsHtml(const Report &report)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                  "style-src 'unsafe-inline'; img-src data:\">\n");
    html += element("title", escaped(report.title)) + QLatin1Char('\n');
    html += element(
        "style",
        styleSheet()
            + QStringLiteral("body { max-width: 1100px; margin: 32px auto; padding: 0 16px; }"
                             " td, th { padding: 6px 10px; font-variant-numeric: "
                             "tabular-nums; } figure { margin: 0; } table { display: block; overflow-x: auto; }\n"));
    html += QStringLiteral("</head>\n<body>\n");
    html += reportBody(report);
    return (html + figuresHtml(report.figures) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace slipway
