#include "models/domain/reporttext.h"

#include "models/domain/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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
        const bool isText = rules.isEmpty() || table.kind == ReportTable::Kind::Texts;
        rules.append(isText ? QStringLiteral("---") : QStringLiteral("---:"));
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

constexpr qsizetype mostRows = 50;
constexpr qsizetype mostColumns = 21; // with that of the names
constexpr qsizetype mostLetters = 120;

QString shortened(const QString &text)
{
    if (text.size() <= mostLetters)
        return text;
    constexpr qsizetype behind = mostLetters / 3;
    return text.left(mostLetters - behind - 1) + QChar(0x2026) + text.right(behind);
}

void limit(ReportTable &table)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Core", text); };
    QStringList sentences;
    if (table.rows.size() > mostRows) {
        sentences << words(
                         QT_TRANSLATE_NOOP("Core", "And %1 more rows: a report to a file that ends in .csv has them."))
                         .arg(countText(table.rows.size() - mostRows));
    }
    if (table.header.size() > mostColumns) {
        sentences << words(QT_TRANSLATE_NOOP("Core",
                                             "And %1 more columns: a report to a file that ends in .csv has them."))
                         .arg(countText(table.header.size() - mostColumns));
    }
    table.rows = table.rows.mid(0, mostRows);
    table.header = table.header.mid(0, mostColumns);
    table.title = shortened(table.title);
    for (QString &name : table.header)
        name = shortened(name);
    for (QList<ReportTable::Cell> &row : table.rows) {
        row = row.mid(0, mostColumns);
        if (table.kind == ReportTable::Kind::Texts)
            continue; // sentences are read whole
        for (ReportTable::Cell &cell : row)
            cell.text = shortened(cell.text);
    }
    if (!table.note.isEmpty())
        sentences << table.note;
    table.note = sentences.join(QLatin1Char(' '));
}

} // namespace

Report limited(Report report)
{
    report.title = report.title.left(4 * mostLetters);
    for (ReportTable &table : report.tables)
        limit(table);
    return report;
}

bool isPrinted(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsWhatFollows = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return c.isSpace() || (c.category() != QChar::Other_Control && !turnsWhatFollows);
}

QString printedText(const QString &text)
{
    QString printed;
    std::copy_if(text.begin(), text.end(), std::back_inserter(printed), isPrinted);
    return printed;
}

QString lineText(const QString &text)
{
    QString line = printedText(text);
    std::replace_if(
        line.begin(), line.end(),
        [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                   || c.category() == QChar::Separator_Paragraph;
        },
        QLatin1Char(' '));
    return line;
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
