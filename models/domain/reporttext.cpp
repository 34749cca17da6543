#include "models/domain/reporttext.h"

namespace slipway {

namespace {

QString cellText(const ReportTable::Cell &cell)
{
    const QString text = markdownText(cell.text);
    if (cell.mark == ReportTable::Mark::Best)
        return QStringLiteral("**▸ ") + text + QStringLiteral("**");
    return cell.mark == ReportTable::Mark::Worst ? QStringLiteral("◃ ") + text : text;
}

QString line(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableText(const ReportTable &table)
{
    QString text = QStringLiteral("## ") + markdownText(table.title) + QStringLiteral("\n\n");
    QStringList heads;
    QStringList rules;
    for (const QString &head : table.header) {
        heads.append(markdownText(head));
        rules.append(rules.isEmpty() ? QStringLiteral("---") : QStringLiteral("---:"));
    }
    text += line(heads) + line(rules);
    for (const QList<ReportTable::Cell> &row : table.rows) {
        QStringList cells;
        for (const ReportTable::Cell &cell : row)
            cells.append(cellText(cell));
        text += line(cells);
    }
    if (!table.note.isEmpty())
        text += QLatin1Char('\n') + markdownText(table.note) + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

} // namespace

bool isPrinted(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsWhatFollows = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return c.isSpace() || (c.category() != QChar::Other_Control && !turnsWhatFollows);
}

QString markdownText(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~&#$!");
    QString escaped;
    for (const QChar c : text.simplified()) { // a new line would end the row
        if (!isPrinted(c))
            continue;
        if (special.contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    // What a line may not begin with: a list, a rule, a heading of Setext's kind.
    if (!escaped.isEmpty() && QStringLiteral("-+=").contains(escaped.front()))
        escaped.prepend(QLatin1Char('\\'));
    return escaped;
}

QByteArray reportAsMarkdown(const Report &report)
{
    QString text = QStringLiteral("# ") + markdownText(report.title) + QStringLiteral("\n\n");
    for (const QString &paragraph : report.paragraphs)
        text += markdownText(paragraph) + QStringLiteral("\n\n");
    for (const ReportTable &table : report.tables)
        text += tableText(table);
    return text.toUtf8();
}

} // namespace slipway
